import { beforeAll, describe, expect, it } from 'vitest';
import { readStageConfig } from '#infra/aws/read-stage-config.ts';
import { resourceCounts } from '#infra/aws/resource-counts.ts';
import { WILDCARD_REASONS } from '#infra/aws/wildcard-reasons.ts';
import type { Route } from '#shared/api/route.ts';
import { routes } from '#shared/api/routes.ts';
import { socketRoutes } from '#shared/api/socket-routes.ts';
import { synthesizeStage, type Resource, type SynthesizedStage } from '#tests/support/synthesized-stage.ts';

/** CloudFormation takes 500; before that a stack is split. */
const MOST_RESOURCES_A_STACK = 400;

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
}
const listOf = <One>(given: One | readonly One[] | undefined): readonly One[] => (given === undefined ? [] : Array.isArray(given) ? (given as One[]) : [given as One]);

/** A resource of a policy as text, with what is only known when it is deployed left out. */
const plain = (resource: unknown): string => {
  if (typeof resource === 'string') return resource;
  const join = (resource as { 'Fn::Join'?: readonly [string, readonly unknown[]] })['Fn::Join'];
  return join ? join[1].map((part) => (typeof part === 'string' ? part : '')).join(join[0]) : '';
};

describe.each(['demo', 'demo-china'])('the stage %s', (name) => {
  const { region } = readStageConfig(name);
  let stage: SynthesizedStage;
  beforeAll(() => {
    stage = synthesizeStage(name);
  });

  it('is what this list of resources says', async () => {
    const lines = Object.entries(resourceCounts(stage.templates.values())).map(([type, count]) => `${String(count).padStart(4)} ${type}`);
    const text = `Resources of the stage "${name}" (${region.kind}, ${region.name}), ${stage.templates.size} stacks\n\n${lines.join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(`resources-of-${name}.txt`);
  });

  it('keeps every stack small enough', () => {
    for (const [stack, { Resources: resources = {} }] of stage.templates) expect([stack, Object.keys(resources).length <= MOST_RESOURCES_A_STACK]).toEqual([stack, true]);
  });

  describe('loses nothing', () => {
    it.each(['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::Logs::LogGroup', 'AWS::Cognito::UserPool'])('keeps every %s when its stack goes', (type) => {
      for (const { id, deletionPolicy } of stage.ofType(type)) expect([id, deletionPolicy]).toEqual([id, 'Retain']);
    });

    it('can restore the table to any second of 35 days, and nobody deletes it by mistake', () => {
      const [table] = stage.ofType('AWS::DynamoDB::Table');
      expect(table?.properties).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: 'expiresAtSeconds', Enabled: true },
      });
    });

    it('has a place for what a consumer could not take, and an alarm on it', () => {
      for (const { id, properties } of stage.ofType('AWS::Lambda::EventSourceMapping')) {
        const isStream = 'StartingPosition' in properties;
        expect([id, properties['FunctionResponseTypes']]).toEqual([id, ['ReportBatchItemFailures']]);
        if (isStream) expect(properties).toMatchObject({ BisectBatchOnFunctionError: true, DestinationConfig: { OnFailure: {} }, FilterCriteria: {} });
      }
      expect(stage.ofType('AWS::Lambda::EventInvokeConfig').every(({ properties }) => 'DestinationConfig' in properties)).toBe(true);
      expect(stage.ofType('AWS::CloudWatch::Alarm').filter(({ id }) => id.startsWith('Letters'))).toHaveLength(2);
    });
  });

  describe('opens nothing', () => {
    it('lets no request through without a token, unless its function checks a signature or a link, and has every route of the table', () => {
      const http = stage.ofType('AWS::ApiGatewayV2::Route').filter(({ properties }) => String(properties['RouteKey']).includes(' '));
      expect(http.map(({ properties }) => properties['RouteKey']).sort()).toEqual(Object.values(routes).map(({ method, path }) => `${method} ${path}`).sort());
      const table: readonly Route[] = Object.values(routes);
      const checked = table.flatMap(({ method, path, auth }) => (auth !== undefined ? [`${method} ${path}`] : []));
      const open = http.filter(({ properties }) => properties['AuthorizationType'] !== 'JWT' || properties['AuthorizerId'] === undefined);
      expect(open.map(({ properties }) => properties['RouteKey']).sort()).toEqual(checked.sort());
    });

    it('lets whoever holds a link, or tries, take few instances and none of the call path', () => {
      const open = (Object.entries(routes) as [string, Route][]).flatMap(([route, { auth }]) => (auth === 'link' ? [route] : []));
      expect(open).not.toEqual([]);
      for (const route of open) {
        const [handler] = stage.ofType('AWS::Lambda::Function').filter(({ id }) => id.startsWith(`${route.replaceAll('-', '')}Function`));
        expect([route, Number(handler?.properties['ReservedConcurrentExecutions'])]).toEqual([route, 5]);
      }
    });

    it('opens no socket without a ticket, and has every route of the sockets', () => {
      const sockets = stage.ofType('AWS::ApiGatewayV2::Route').filter(({ properties }) => !String(properties['RouteKey']).includes(' '));
      expect(sockets.map(({ properties }) => properties['RouteKey']).sort()).toEqual(Object.keys(socketRoutes).sort());
      const connect = sockets.find(({ properties }) => properties['RouteKey'] === '$connect');
      expect(connect?.properties).toMatchObject({ AuthorizationType: 'CUSTOM', AuthorizerId: {} });
    });

    it('has no bucket that the public can read', () => {
      const buckets = stage.ofType('AWS::S3::Bucket');
      expect(buckets.length).toBeGreaterThan(0);
      for (const { properties } of buckets) {
        expect(properties['PublicAccessBlockConfiguration']).toEqual({ BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true });
      }
    });

    it('has no wildcard in a policy without a written reason', () => {
      const statementsOf = ({ properties }: Resource): readonly Statement[] => {
        const document = (properties['PolicyDocument'] ?? properties['KeyPolicy']) as { readonly Statement: readonly Statement[] };
        return document.Statement.filter(({ Effect: effect }) => effect === 'Allow');
      };
      const unexplained = [...stage.ofType('AWS::IAM::Policy'), ...stage.ofType('AWS::KMS::Key')].flatMap((policy) =>
        statementsOf(policy).flatMap(({ Action: action, Resource: resource }) => {
          const actions = listOf(action);
          const wide = listOf(resource).map(plain).filter((text) => text.includes('*'));
          const explained = (text: string): boolean => actions.every((one) => WILDCARD_REASONS.some((reason) => reason.resource.test(text) && reason.actions.includes(one)));
          const wideActions = actions.some((one) => one.includes('*')) && wide.length === 0 ? actions : [];
          return [...wide.filter((text) => !explained(text)).map((text) => `${policy.id}: ${actions.join(' ')} on ${text}`), ...wideActions];
        }),
      );
      expect(unexplained).toEqual([]);
    });

    it('lets functions that only read write nothing', () => {
      const policy = stage.ofType('AWS::IAM::Policy').find(({ id }) => id.startsWith('getboardRole'));
      expect(JSON.stringify(policy?.properties)).toContain('dynamodb:GetItem');
      expect(JSON.stringify(policy?.properties)).not.toMatch(/dynamodb:(Put|Delete|Update)/);
    });

    it('lets nobody hand its users rights over themselves', () => {
      const clients = stage.ofType('AWS::Cognito::UserPoolClient');
      expect(clients).toHaveLength(region.kind === 'full' ? 1 : 0);
      for (const { properties } of clients) expect(properties['WriteAttributes']).toEqual(['locale']);
    });
  });

  it('answers each function on Node 24 and arm64, with traces, and logs that end', () => {
    const functions = stage.ofType('AWS::Lambda::Function');
    for (const { properties } of functions) expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], TracingConfig: { Mode: 'Active' }, LoggingConfig: { LogFormat: 'JSON' } });
    for (const { properties } of stage.ofType('AWS::Logs::LogGroup')) expect(properties['RetentionInDays']).toBe(180);
  });

  it('keeps the call path warm and nothing else', () => {
    const warm = stage.ofType('AWS::Lambda::Alias').filter(({ properties }) => 'ProvisionedConcurrencyConfig' in properties);
    expect(warm.map(({ id }) => id).some((id) => id.startsWith('dispatchunit'))).toBe(true);
    expect(warm.map(({ id }) => id).some((id) => id.startsWith('getcentre'))).toBe(false);
  });
});

describe('what a China region has not', () => {
  it.each(['AWS::Cognito::UserPool', 'AWS::CloudFront::Distribution', 'AWS::Location::Tracker', 'AWS::WAFv2::WebACL'])('is left out there: %s', (type) => {
    expect(synthesizeStage('demo').ofType(type)).not.toEqual([]);
    expect(synthesizeStage('demo-china').ofType(type)).toEqual([]);
  });
});
