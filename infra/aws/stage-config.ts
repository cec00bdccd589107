import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';
import { CentreName } from '#shared/schemas/identifier.ts';

/** An AWS region that has every service that Yike can use. */
const FullRegion = z.strictObject({ kind: z.literal('full'), name: z.string().regex(/^(?!cn-)[a-z]{2}(-[a-z]+)+-\d$/, 'is no region outside China') });
/** A China region: without Cognito, CloudFront's origin access control and Amazon Location. */
const ChinaRegion = z.strictObject({ kind: z.literal('china'), name: z.enum(['cn-north-1', 'cn-northwest-1']) });

/** A user pool of the stage's own; its sign-in page has this prefix. */
const CognitoIdentity = z.strictObject({ kind: z.literal('cognito'), domainPrefix: z.string().regex(/^[a-z0-9-]{1,63}$/, 'holds more than a-z, 0-9 and "-"') });
/** An origin such as "https://login.example.org", as a page's content policy names it. */
const Origin = z.url({ protocol: /^https$/ }).regex(/^https:\/\/[^/]+$/, 'is no origin: it has a path');
/** Any OpenID provider: whose tokens are taken, for whom they must be, and how the screens sign in there. */
const OpenIdIdentity = z.strictObject({
  kind: z.literal('openid'),
  issuer: z.url({ protocol: /^https$/ }),
  audience: z.array(z.string().min(1)).min(1).readonly(),
  /** The screens' own client; the first audience when it is left out. */
  clientId: z.string().min(1).optional(),
  /** Which token carries the claims of roles and bindings; the access token when it is left out. */
  apiToken: z.enum(['access', 'id']).optional(),
  /** What is asked for; `openid` and `offline_access`, which most providers want for a refresh token, when it is left out. */
  scopes: z.array(z.string().min(1)).min(1).readonly().optional(),
  /** Where signing out is asked as Cognito has it; as OpenID says when it is left out. */
  signOutUrl: z.url({ protocol: /^https$/ }).optional(),
  /** Where the provider answers beside its issuer's origin, such as for tokens. */
  origins: z.array(Origin).readonly().optional(),
});

/** The Amazon Connect instance that telephones a station, the flow that speaks, and the number that is shown. */
const VoiceLine = z.strictObject({ instanceId: z.uuid(), flowId: z.uuid(), number: z.e164() });
/** The VAPID keys that pushes are signed with; the private one stands in Secrets Manager, under this name. */
const WebPushKeys = z.strictObject({ subject: z.string().regex(/^(mailto:|https:)/, 'is neither mailto: nor https:'), publicKey: z.string().min(1), privateKeySecret: z.string().min(1) });

/** How long CloudWatch keeps logs; the days that it offers. */
const LogRetentionDays = z.literal([RetentionDays.ONE_MONTH, RetentionDays.THREE_MONTHS, RetentionDays.SIX_MONTHS, RetentionDays.ONE_YEAR, RetentionDays.TWO_YEARS]);

/** Everything in which one stage differs from another. */
export const StageConfig = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'is not 1 to 20 of a-z, 0-9 and "-", a letter first'),
    region: z.discriminatedUnion('kind', [FullRegion, ChinaRegion]),
    /** Twelve digits; the account of the credentials when it is left out. */
    account: z.string().regex(/^\d{12}$/, 'is not 12 digits').optional(),
    identity: z.discriminatedUnion('kind', [CognitoIdentity, OpenIdIdentity]),
    /** Where the screens are served; the certificate (in us-east-1) is CloudFront's. */
    web: z.strictObject({ domain: z.hostname(), certificateArn: z.string().startsWith('arn:aws:acm:us-east-1:').optional() }),
    /** The centre packs that are deployed. */
    centres: z.array(CentreName).min(1).readonly(),
    alarmEmail: z.email(),
    /** Left out, crews are telephoned by nobody. */
    voice: VoiceLine.optional(),
    /** Left out, a phone with a dark screen is not woken. */
    webPush: WebPushKeys.optional(),
    /** Instances kept warm of each function of the call path; 0 for none. */
    provisionedConcurrency: z.number().int().min(0).max(100),
    logRetentionDays: LogRetentionDays,
    /** Whose traffic is asked beside the centre's own roads, nobody's when it is left out; asking costs money for every unit of every recommendation. */
    liveTraffic: z.literal('amazon-location').optional(),
  })
  .superRefine(({ region, identity, web, liveTraffic, voice }, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (region.kind === 'china' && identity.kind === 'cognito') refuse(['identity', 'kind'], 'there is no Cognito in a China region: name an OpenID provider');
    if (identity.kind === 'openid' && identity.apiToken === 'id' && !identity.audience.includes(identity.clientId ?? identity.audience[0] ?? '')) refuse(['identity', 'audience'], 'lacks the clientId, for whom ID tokens are');
    if (region.kind === 'china' && liveTraffic !== undefined) refuse(['liveTraffic'], 'there is no Amazon Location in a China region: the roads answer alone');
    if (region.kind === 'china' && voice !== undefined) refuse(['voice'], 'there is no Amazon Connect in a China region');
    if (region.kind === 'china' && web.certificateArn !== undefined) refuse(['web', 'certificateArn'], 'is for CloudFront, which a China region is not served by');
    if (region.kind === 'full' && web.certificateArn === undefined) refuse(['web', 'certificateArn'], 'is missing: CloudFront serves the domain under it');
  });
export type StageConfig = Readonly<z.infer<typeof StageConfig>>;
