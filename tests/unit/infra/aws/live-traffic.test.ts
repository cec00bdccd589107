import { App, Stack } from 'aws-cdk-lib';
import { expect, it } from 'vitest';
import { PORT_GRANTS, type GrantContext } from '#infra/aws/constructs/port-grants.ts';
import { StageConfig } from '#infra/aws/stage-config.ts';

const stage = (told: object) => ({
  name: 'test',
  region: { kind: 'full', name: 'ap-southeast-1' },
  identity: { kind: 'openid', issuer: 'https://identity.example.org', audience: ['yike'] },
  web: { domain: 'yike.example.org', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/0' },
  centres: ['yanhu'],
  alarmEmail: 'on-call@example.org',
  provisionedConcurrency: 0,
  logRetentionDays: 30,
  ...told,
});

const granted = (told: object) => {
  const stack = new Stack(new App(), 'test', { env: { region: 'ap-southeast-1' } });
  return PORT_GRANTS['travel-times']({ stack, config: StageConfig.parse(stage(told)) } as unknown as GrantContext);
};

it('a stage that says nothing of traffic asks nobody and may ask nobody', () => {
  expect(granted({})).toEqual({ environment: {}, statements: [] });
});

it('a stage with live traffic may ask for matrices, and for nothing else', () => {
  const { environment, statements } = granted({ liveTraffic: 'amazon-location' });
  expect(environment).toEqual({ YIKE_LIVE_TRAFFIC: 'amazon-location' });
  expect(statements.map((statement) => statement.toStatementJson() as { Action: unknown })).toMatchObject([{ Action: 'geo-routes:CalculateRouteMatrix', Effect: 'Allow' }]);
});

it('a China region, which has no Amazon Location, refuses it', () => {
  const china = { region: { kind: 'china', name: 'cn-northwest-1' }, web: { domain: 'yike.example.org' }, liveTraffic: 'amazon-location' };
  expect(StageConfig.safeParse(stage(china)).error?.issues.map(({ path, message }) => [path, message])).toEqual([[['liveTraffic'], 'there is no Amazon Location in a China region: the roads answer alone']]);
});
