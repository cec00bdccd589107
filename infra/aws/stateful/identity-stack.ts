import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  ClientAttributes,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { Role } from '#shared/schemas/caller.ts';
import { SIGN_IN_RETURN_PATH } from '#shared/schemas/sign-in-paths.ts';
import type { SignInSettings } from '#shared/schemas/sign-in-settings.ts';
import { FirewallRules } from '../constructs/firewall.ts';
import { cognitoDomain, type StageSignIn } from '../stage-sign-in.ts';

/** What a token binds its user to; only an administrator may write it. */
const BINDINGS = ['centre', 'county', 'unit', 'station', 'facility', 'responder'] as const;
/** Longer than a shift, so that nobody is signed out in the middle of one. */
const SESSION_HOURS = 14;
const TOKEN_HOURS = 1;
const MIN_PASSWORD_LENGTH = 12;
/** One address may ask so often in five minutes; a county hall behind one address signs in and renews far less often. */
const MOST_REQUESTS_PER_ADDRESS = 10_000;
/** With the profile come the attributes that bind a user. */
const SCOPES = [OAuthScope.OPENID, OAuthScope.PROFILE] as const;

/** How the user pool is reached. */
export interface IdentityStackProps extends StackProps {
  readonly domainPrefix: string;
  readonly webDomain: string;
}

/** The people of a stage: a user pool with the groups of the route table, two factors, and no sign-up of one's own. */
export class IdentityStack extends Stack {
  readonly signIn: StageSignIn;

  constructor(scope: Construct, id: string, { domainPrefix, webDomain, ...props }: IdentityStackProps) {
    super(scope, id, props);
    const pool = new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: { minLength: MIN_PASSWORD_LENGTH, requireDigits: true, requireLowercase: true, requireUppercase: true, requireSymbols: true },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      customAttributes: Object.fromEntries(BINDINGS.map((name) => [name, new StringAttribute({ mutable: true, maxLen: 64 })])),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const role of Role.options) pool.addGroup(role, { groupName: role });
    // The classic pages take no "prompt", and would take the next shift for the one that left.
    pool.addDomain('SignIn', { cognitoDomain: { domainPrefix }, managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN });
    const client = this.#client(pool, `https://${webDomain}`);
    new CfnManagedLoginBranding(this, 'SignInPages', { userPoolId: pool.userPoolId, clientId: client.userPoolClientId, useCognitoProvidedValues: true });
    const firewall = new FirewallRules(this, 'Firewall', { scope: 'REGIONAL', mostRequestsPerAddress: MOST_REQUESTS_PER_ADDRESS });
    new CfnWebACLAssociation(this, 'Guard', { resourceArn: pool.userPoolArn, webAclArn: firewall.arn });
    const issuer = `https://cognito-idp.${this.region}.${this.urlSuffix}/${pool.userPoolId}`;
    const clientId = client.userPoolClientId;
    // Our claims are in ID tokens alone, which are for the client.
    const settings: SignInSettings = { issuer, clientId, apiToken: 'id', scopes: SCOPES.map(({ scopeName }) => scopeName), signOutUrl: `${cognitoDomain(domainPrefix, this.region)}/logout` };
    this.signIn = { issuer, audience: [clientId], settings };
  }

  #client(pool: UserPool, webUrl: string): UserPoolClient {
    const back = `${webUrl}${SIGN_IN_RETURN_PATH}`;
    return pool.addClient('Screens', {
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: { flows: { authorizationCodeGrant: true }, scopes: [...SCOPES], callbackUrls: [back], logoutUrls: [back] },
      readAttributes: new ClientAttributes().withCustomAttributes(...BINDINGS.map((name) => `custom:${name}`)),
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
      accessTokenValidity: Duration.hours(TOKEN_HOURS),
      idTokenValidity: Duration.hours(TOKEN_HOURS),
      refreshTokenValidity: Duration.hours(SESSION_HOURS),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}
