import { describe, expect, it } from 'vitest';
import { openIdSignIn, signInOrigins } from '#infra/aws/stage-sign-in.ts';
import { SignInSettings } from '#shared/schemas/sign-in-settings.ts';
import { synthesizeStage } from '#tests/support/synthesized-stage.ts';

interface WithOutputs {
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}
/** The text of an output, with names in place of what is only known when it is deployed. */
const outputOf = (name: string, key: string): string => {
  for (const template of synthesizeStage(name).templates.values()) {
    const value = (template as WithOutputs).Outputs?.[key]?.Value;
    if (typeof value === 'string') return value;
    const parts = (value as { 'Fn::Join'?: readonly [string, readonly unknown[]] } | undefined)?.['Fn::Join']?.[1];
    if (parts) return parts.map((part) => (typeof part === 'string' ? part : `<${/(People|Screens|URLSuffix|Region)/.exec(JSON.stringify(part))?.[1] ?? '?'}>`)).join('');
  }
  throw new Error(`Cannot find the output "${key}" of "${name}"`);
};
const policyOf = (name: string): string => {
  const [headers] = synthesizeStage(name).ofType('AWS::CloudFront::ResponseHeadersPolicy');
  return JSON.stringify(headers?.properties);
};

describe('what a stage tells its screens of signing in', () => {
  it('is a user pool\'s, whose ID tokens the API takes', () => {
    expect(JSON.parse(outputOf('demo', 'SignIn'))).toEqual({
      issuer: 'https://cognito-idp.ap-southeast-1.<URLSuffix>/<People>',
      clientId: '<People>',
      apiToken: 'id',
      scopes: ['openid', 'profile'],
      signOutUrl: 'https://yike-demo.auth.ap-southeast-1.amazoncognito.com/logout',
    });
  });

  it('is a provider\'s, as its config has it', () => {
    const settings: unknown = JSON.parse(outputOf('demo-china', 'SignIn'));
    expect(settings).toEqual({ issuer: 'https://identity.example.org/realms/yike', clientId: 'yike', apiToken: 'access', scopes: ['openid', 'offline_access'] });
    expect(SignInSettings.parse(settings)).toEqual(settings);
  });

  it('takes the word of the config for everything', () => {
    const identity = { kind: 'openid', issuer: 'https://id.example.org', audience: ['api', 'screens'], clientId: 'screens', apiToken: 'id', scopes: ['openid'], signOutUrl: 'https://id.example.org/out' } as const;
    expect(openIdSignIn(identity).settings).toEqual({ issuer: identity.issuer, clientId: 'screens', apiToken: 'id', scopes: ['openid'], signOutUrl: identity.signOutUrl });
  });
});

describe('the user pool of a stage', () => {
  it('sends people back to the one page of the screens, and lets a sign-in be taken back', () => {
    const [client] = synthesizeStage('demo').ofType('AWS::Cognito::UserPoolClient');
    expect(client?.properties).toMatchObject({
      CallbackURLs: ['https://yike.example.org/sign-in/index.html'],
      LogoutURLs: ['https://yike.example.org/sign-in/index.html'],
      AllowedOAuthFlows: ['code'],
      EnableTokenRevocation: true,
      GenerateSecret: false,
    });
  });
});

describe('the pages of the user pool', () => {
  it('are those that can ask anew who it is', () => {
    expect(synthesizeStage('demo').ofType('AWS::Cognito::UserPoolDomain')[0]?.properties).toMatchObject({ ManagedLoginVersion: 2 });
    expect(synthesizeStage('demo').ofType('AWS::Cognito::ManagedLoginBranding')).toHaveLength(1);
  });
});

describe('the pages of a stage', () => {
  it('may reach where people sign in, and no other user pool', () => {
    expect(policyOf('demo')).toContain('https://cognito-idp.ap-southeast-1.amazonaws.com https://yike-demo.auth.ap-southeast-1.amazoncognito.com ');
    expect(policyOf('demo')).not.toContain('*.auth');
  });

  it('may reach a provider at its issuer\'s origin, and wherever else the config says', () => {
    const identity = { kind: 'openid', issuer: 'https://id.example.org/realms/yike', audience: ['yike'], origins: ['https://tokens.example.org', 'https://id.example.org'] } as const;
    expect(signInOrigins({ identity, region: { kind: 'full', name: 'eu-central-1' } })).toEqual(['https://id.example.org', 'https://tokens.example.org']);
  });
});
