import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStageConfig, stageNames } from '#infra/aws/read-stage-config.ts';

const good = {
  name: 'county',
  region: { kind: 'full', name: 'eu-central-1' },
  identity: { kind: 'cognito', domainPrefix: 'county' },
  web: { domain: 'yike.example.org', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1' },
  centres: ['yanhu'],
  alarmEmail: 'on-call@example.org',
  provisionedConcurrency: 0,
  logRetentionDays: 90,
};
const china = { ...good, region: { kind: 'china', name: 'cn-north-1' }, identity: { kind: 'openid', issuer: 'https://id.example.org', audience: ['yike'] }, web: { domain: 'yike.example.org' } };

const read = (content: unknown): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-stages-'));
  writeFileSync(join(folder, 'county.json'), typeof content === 'string' ? content : JSON.stringify(content));
  vi.stubEnv('YIKE_STAGES', folder);
  return readStageConfig('county');
};
afterEach(() => vi.unstubAllEnvs());

describe('the config of a stage', () => {
  it('is read as it is when it is good, in either kind of region', () => {
    expect(read(good)).toEqual(good);
    expect(read(china)).toEqual(china);
  });

  it.each([
    ['an unknown kind of region', { ...good, region: { kind: 'moon', name: 'eu-central-1' } }, 'key "region.kind"'],
    ['a China region called full', { ...good, region: { kind: 'full', name: 'cn-north-1' } }, 'key "region.name": is no region outside China'],
    ['no issuer', { ...china, identity: { kind: 'openid', audience: ['yike'] } }, 'key "identity.issuer"'],
    ['an issuer without https', { ...china, identity: { kind: 'openid', issuer: 'http://id.example.org', audience: ['yike'] } }, 'key "identity.issuer"'],
    ['ID tokens for somebody else', { ...china, identity: { ...china.identity, clientId: 'screens', apiToken: 'id' } }, 'key "identity.audience": lacks the clientId'],
    ['an origin with a path', { ...china, identity: { ...china.identity, origins: ['https://id.example.org/token'] } }, 'is no origin: it has a path'],
    ['nobody whom tokens are for', { ...china, identity: { kind: 'openid', issuer: 'https://id.example.org', audience: [] } }, 'key "identity.audience"'],
    ['Cognito in China', { ...china, identity: good.identity }, 'key "identity.kind": there is no Cognito in a China region'],
    ['no certificate for CloudFront', { ...good, web: china.web }, 'key "web.certificateArn": is missing'],
    ['Amazon Location in China', { ...china, liveTraffic: 'amazon-location' }, 'key "liveTraffic": there is no Amazon Location'],
    ['Amazon Connect in China', { ...china, voice: { instanceId: '00000000-0000-4000-8000-000000000001', flowId: '00000000-0000-4000-8000-000000000002', number: '+8610000000' } }, 'key "voice": there is no Amazon Connect'],
    ['a number that nobody can call', { ...good, voice: { instanceId: '00000000-0000-4000-8000-000000000001', flowId: '00000000-0000-4000-8000-000000000002', number: '120' } }, 'key "voice.number"'],
    ['a certificate in China', { ...china, web: good.web }, 'key "web.certificateArn": is for CloudFront'],
    ['a key that nobody knows', { ...good, regoin: 1 }, 'Unrecognized key: "regoin"'],
    ['another name than its file', { ...good, name: 'other' }, 'key "name": "other" is not the file\'s name "county"'],
    ['an odd retention', { ...good, logRetentionDays: 7 }, 'key "logRetentionDays"'],
    ['no centres', { ...good, centres: [] }, 'key "centres"'],
    ['broken JSON', '{', 'it is not JSON'],
  ])('is refused for %s, naming file and key', (_, content, reason) => {
    expect(() => read(content)).toThrow(/^Cannot use the stage config ".*county\.json": /);
    expect(() => read(content)).toThrow(reason);
  });

  it('names every wrong key at once', () => {
    expect(() => read({ ...good, alarmEmail: 'nobody', centres: [] })).toThrow(/"centres".*"alarmEmail"/);
  });

  it('must be there', () => {
    expect(() => readStageConfig('nowhere')).toThrow('there is no such file');
  });

  it('is shipped for both kinds of region', () => {
    expect(stageNames().map((name) => readStageConfig(name).region.kind)).toEqual(expect.arrayContaining(['full', 'china']));
  });
});
