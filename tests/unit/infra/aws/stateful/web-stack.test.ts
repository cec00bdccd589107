import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from '#shared/api/routes.ts';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import { SIGN_IN_SETTINGS_PATH } from '#shared/schemas/sign-in-paths.ts';
import { synthesizeStage } from '#tests/support/synthesized-stage.ts';

interface Behavior {
  readonly PathPattern: string;
  readonly TargetOriginId: string;
  readonly OriginRequestPolicyId: unknown;
}
interface Distribution {
  readonly Origins: readonly { readonly Id: string; readonly DomainName: unknown; readonly OriginPath?: string }[];
  readonly DefaultCacheBehavior: Behavior;
  readonly CacheBehaviors: readonly Behavior[];
  readonly CustomErrorResponses: readonly { readonly ErrorCode: number; readonly ErrorCachingMinTTL: number }[];
}

/** The managed policies of CloudFront, by their ids, which are the same everywhere. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_VIEWER_EXCEPT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const stage = synthesizeStage('demo');
const [resource] = stage.ofType('AWS::CloudFront::Distribution');
const { DefaultCacheBehavior: screens, CacheBehaviors: behaviors, Origins: origins, CustomErrorResponses: errors } = resource?.properties['DistributionConfig'] as Distribution;
const matches = (pattern: string, path: string): boolean => new RegExp(`^${pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`).test(path);
const behaviorOf = (path: string): Behavior | undefined => behaviors.find(({ PathPattern: pattern }) => matches(pattern, path));
const originOf = (behavior: Behavior | undefined) => origins.find(({ Id: id }) => id === behavior?.TargetOriginId);

const filesBelow = (folder: string): readonly string[] => readdirSync(new URL(`../../../../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' });
/** What the browser asks for that is a file: the screens' pages, what lies beside them, and what is laid beside them when they are deployed. */
const files = [
  '/',
  ...filesBelow('web/').filter((file) => file.endsWith('index.html')).flatMap((file) => [`/${file}`, `/${file.replace(/index\.html$/, '')}`, `/${file.replace(/index\.html$/, 'sw.js')}`]),
  ...filesBelow('web/public/').map((file) => `/${file}`),
  '/assets/index-C_gqPDp6.css',
  '/centres-static/yanhu/map.json',
  '/docs/api/',
  '/docs/api/openapi.json',
  SIGN_IN_SETTINGS_PATH,
];

describe('the one origin of screens and API', () => {
  it.each(Object.values(routes).map(({ method, path }) => [method, path.replaceAll(/\{\w+\}/g, 'a-1')]))('leads %s %s to the HTTP API', (_, path) => {
    expect(originOf(behaviorOf(path))?.DomainName).toEqual({
      'Fn::Join': ['', [{ 'Fn::GetStackOutput': { StackName: 'yike-demo-gateway', Region: 'ap-southeast-1', OutputName: expect.stringContaining('RefApi') as string } }, '.execute-api.ap-southeast-1.', { Ref: 'AWS::URLSuffix' }]],
    });
  });

  it.each([...new Set(files)])('takes %s from the bucket of the screens', (path) => expect(behaviorOf(path)).toBeUndefined());

  it('sends commands on as they come: every method, every header but the host, the query, and nothing kept', () => {
    expect(behaviorOf('/centres/yanhu/board')).toEqual({
      PathPattern: '/centres/*',
      TargetOriginId: expect.any(String) as string,
      AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
      CachePolicyId: CACHING_DISABLED,
      OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST,
      ViewerProtocolPolicy: 'https-only',
      ResponseHeadersPolicyId: { Ref: expect.stringMatching(/^AnswerHeaders/) as string },
      Compress: false,
    });
  });

  it('keeps no error for the next who asks', () => {
    expect(errors.map(({ ErrorCode: code }) => code)).toEqual([400, 403, 404, 405, 414, 500, 501, 502, 503, 504]);
    expect(errors.every(({ ErrorCachingMinTTL: seconds }) => seconds === 0)).toBe(true);
  });

  it('turns folders into their pages for the screens alone', () => {
    expect(screens).toMatchObject({ FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': [expect.stringMatching(/^FolderPage/), 'FunctionARN'] } }], ViewerProtocolPolicy: 'redirect-to-https' });
    expect(behaviors.filter((behavior) => 'FunctionAssociations' in behavior)).toEqual([]);
  });
});

describe('the sockets at that origin', () => {
  const sockets = behaviorOf(SOCKET_PATH);

  it('lead to the WebSocket API, whose stage has the name of their path', () => {
    expect(originOf(sockets)?.DomainName).toMatchObject({ 'Fn::Join': ['', [{ 'Fn::GetStackOutput': { OutputName: expect.stringContaining('RefSockets') as string } }, '.execute-api.ap-southeast-1.', {}]] });
    expect(originOf(sockets)?.OriginPath).toBeUndefined();
    const names = stage.ofType('AWS::ApiGatewayV2::Stage').map(({ properties }) => properties['StageName']);
    expect(names.sort()).toEqual(['$default', SOCKET_PATH.slice(1)]);
  });

  it('pass what opens them, and the ticket', () => {
    const [policy] = stage.ofType('AWS::CloudFront::OriginRequestPolicy');
    expect(sockets?.OriginRequestPolicyId).toEqual({ Ref: policy?.id });
    expect(policy?.properties['OriginRequestPolicyConfig']).toMatchObject({
      CookiesConfig: { CookieBehavior: 'none' },
      HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Sec-WebSocket-Key', 'Sec-WebSocket-Version', 'Sec-WebSocket-Protocol', 'Sec-WebSocket-Extensions'] },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    });
  });
});

describe('what is known afterwards of who asked', () => {
  it('is no path, no query and no page that one came from', () => {
    const [delivery] = stage.ofType('AWS::Logs::Delivery');
    const fields = delivery?.properties['RecordFields'] as readonly string[];
    expect(fields).toContain('c-ip');
    expect(fields.filter((field) => /uri|referer|cookie|query/i.test(field))).toEqual([]);
    expect(resource?.properties['DistributionConfig']).not.toHaveProperty('Logging');
  });

  it('is no sample of requests either', () => {
    for (const { properties } of stage.ofType('AWS::WAFv2::WebACL')) expect(JSON.stringify(properties)).not.toContain('"SampledRequestsEnabled":true');
  });
});

describe('the firewall before the API', () => {
  const acl = stage.ofType('AWS::WAFv2::WebACL').find(({ properties }) => properties['Scope'] === 'CLOUDFRONT');

  it('lets a roster pass that is longer than 8 kB, and a telephone system that is no browser', () => {
    const counted = (acl?.properties['Rules'] as readonly { Name: string; Statement: { ManagedRuleGroupStatement?: { RuleActionOverrides?: readonly { Name: string; ActionToUse: object }[] } } }[]).find(({ Name: name }) => name === 'AWSManagedRulesCommonRuleSet');
    const overrides = counted?.Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? [];
    expect(overrides.map(({ Name: name }) => name)).toEqual(expect.arrayContaining(['SizeRestrictions_BODY', 'NoUserAgent_HEADER']));
    expect(overrides.every(({ ActionToUse: action }) => 'Count' in action)).toBe(true);
  });

  it('lets a whole county ask from one address', () => {
    expect(acl?.properties['Rules']).toEqual(expect.arrayContaining([expect.objectContaining({ Statement: { RateBasedStatement: { Limit: 30_000, AggregateKeyType: 'IP' } } })]));
  });
});

describe('the API', () => {
  it('lets in no page of another origin, in either kind of region', () => {
    for (const name of ['demo', 'demo-china']) {
      for (const { properties } of synthesizeStage(name).ofType('AWS::ApiGatewayV2::Api')) expect(properties).not.toHaveProperty('CorsConfiguration');
    }
  });
});

describe('where the screens are in another region than the gateways', () => {
  it('carries nothing over by functions of its own', () => {
    expect(stage.ofType('AWS::Lambda::Function').filter(({ stack }) => stack === 'yike-demo-web')).toEqual([]);
    for (const [, template] of stage.templates) expect(JSON.stringify(template)).not.toContain('Custom::CrossRegion');
  });
});
