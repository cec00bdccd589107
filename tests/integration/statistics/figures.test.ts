import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StatisticsReport } from '#shared/domain/statistics/report.ts';
import { givenFigures } from '#tests/support/given-figures.ts';

let centre: Awaited<ReturnType<typeof givenFigures>>;
beforeEach(async () => {
  centre = await givenFigures();
});
afterEach(() => centre.close());

describe('a run in the log', () => {
  test('appears in the figures, each from its own points', async () => {
    const answeredAt = centre.now() - 45_000;
    const incidentId = await centre.openIncident({ answeredAt });
    await centre.run(incidentId, 'unit-1', { acknowledged: 20, enRoute: 100, onScene: 700, available: 3000 });
    expect(await centre.figure('handling')).toMatchObject({ n: 1, p50: 45_000, inTarget: 1 });
    expect(await centre.figure('rollOut')).toMatchObject({ n: 1, p90: 100_000, inTarget: 1, stampedBy: { crew: 1 } });
    expect(await centre.figure('travel')).toMatchObject({ n: 1, p95: 600_000 });
    expect(await centre.figure('arrival')).toMatchObject({ n: 1, p50: 745_000, inTarget: 1 });
    expect(await centre.figure('runTotal')).toMatchObject({ n: 1, p50: 3_000_000 });
    expect(await centre.figure('reaction')).toMatchObject({ n: 1, p50: 700_000, stampedBy: { crew: 1 } });
  });

  test('whose time point was corrected counts with the corrected time', async () => {
    const assignmentId = await centre.run(await centre.openIncident(), 'unit-1', { enRoute: 100, onScene: 700 });
    const correctedAt = centre.now() + 400_000;
    await centre.ask('correct-time-point', { role: 'dispatcher', params: { assignmentId }, body: { ...centre.command(), point: 'onScene', correctedAt, reason: 'pressed-late' } });
    expect(await centre.figure('travel')).toMatchObject({ n: 1, p50: 300_000 });
    await centre.ask('correct-time-point', { role: 'dispatcher', params: { assignmentId }, body: { ...centre.command(), point: 'onScene', reason: 'pressed-by-mistake' } });
    expect(await centre.figure('travel')).toMatchObject({ n: 0, leftOut: { underWay: 1 } });
  });

  test('that runs backwards is left out and counted, and stands behind its reason', async () => {
    const incidentId = await centre.openIncident();
    await centre.run(incidentId, 'unit-1', { enRoute: 700, onScene: 100 });
    expect(await centre.figure('travel')).toMatchObject({ n: 0, leftOut: { negative: 1 } });
    expect(await centre.behind({ figure: 'travel', which: 'negative' })).toMatchObject({ total: 1, samples: [{ incidentId, leftOut: 'negative' }] });
  });

  test('of a test or a drill is in no figure unless it is asked for', async () => {
    await centre.run(await centre.openIncident({ mode: 'drill' }), 'unit-1', { enRoute: 100, onScene: 700 });
    expect(await centre.figure('arrival')).toMatchObject({ n: 0, leftOut: { drill: 1 } });
    expect(await centre.figure('arrival', { mode: 'drill' })).toMatchObject({ n: 1, p50: 700_000 });
  });

  test('is divided by township, station, hour and day', async () => {
    await centre.run(await centre.openIncident(), 'unit-1', { enRoute: 100, onScene: 700 });
    await centre.run(await centre.openIncident({ place: undefined }), 'unit-3', { enRoute: 100, onScene: 1000 });
    const keys = async (by: string) => ((await centre.statistics({ by })).body as unknown as StatisticsReport).groups.map(({ key, figures }) => [key, figures.arrival?.n]);
    expect(await keys('station')).toEqual([['station-1', 1], ['station-2', 1]]);
    expect(await keys('township')).toEqual([['xiezhou', 1], ['unknown', 1]]);
    expect(await keys('county')).toEqual([['yanhu', 1], ['unknown', 1]]);
    expect(await keys('hour')).toEqual([['16', 2]]);
    expect(await keys('day')).toEqual([['2026-01-05', 2]]);
  });
});

describe('who asks', () => {
  test('sees one county alone where the token is bound to one', async () => {
    const incidentId = await centre.openIncident();
    await centre.run(incidentId, 'unit-1', { onScene: 700 });
    const of = async (county: string) => {
      const claims = { 'custom:county': county };
      const { body } = await centre.statistics({}, { role: 'manager', claims });
      const { status } = await centre.ask('get-timeline', { role: 'manager', claims, params: { incidentId } });
      return [(body as unknown as StatisticsReport).volume.incidents, status];
    };
    expect(await of('yanhu')).toEqual([1, 200]);
    expect(await of('linyi')).toEqual([0, 403]);
  });

  test.each(['dispatcher', 'crew', 'facility'])('is refused as a %s', async (role) => {
    expect((await centre.statistics({}, { role })).status).toBe(403);
  });

  test('is told what is wrong with a period', async () => {
    const { from, to } = centre.period;
    expect(await centre.statistics({ from: to, to: from })).toMatchObject({ status: 400, body: { errors: [{ field: 'to', message: 'the period ends before it begins' }] } });
    expect(await centre.statistics({ from: '0' })).toMatchObject({ status: 400, body: { errors: [{ field: 'to', message: expect.stringContaining('93 days') as string }] } });
  });
});

test('an incident’s story is told without anything that was sealed', async () => {
  const incidentId = await centre.openIncident({ caller: { name: '张某', telephone: '13900001234' } });
  const assignmentId = await centre.run(incidentId, 'unit-1', { enRoute: 100 });
  const { status, body } = await centre.ask('get-timeline', { role: 'manager', params: { incidentId } });
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: incidentId, townshipId: 'xiezhou', units: [{ assignmentId, unitId: 'unit-1' }] });
  expect((body['timeline'] as readonly { readonly type: string }[]).map(({ type }) => type)).toContain('TimePointReported');
  expect(JSON.stringify(body)).not.toMatch(/张某|13900001234/);
});
