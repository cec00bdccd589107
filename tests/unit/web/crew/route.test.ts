import { describe, expect, it } from 'vitest';
import type { CrewRun } from '#web/crew/board/crew-runs.ts';
import { extentOfWay } from '#web/crew/map/extent-of-way.ts';
import { goalKey, goalOfRun, type KnownWay } from '#web/crew/route/run-goal.ts';
import { routeFigures, routeOfAnswer } from '#web/crew/route/run-route.ts';

const run = { purpose: { kind: 'incident', incidentId: 'incident-1' } } as unknown as CrewRun['run'];
const facility = { id: 'hospital', name: '医院', latinName: 'Hospital', position: [111, 35] } as unknown as NonNullable<KnownWay['facility']>;
const way: KnownWay = { points: {}, place: { name: '春福居', point: [110.9, 35.1] }, facility: undefined, language: 'zh-CN' };

describe('where a run is bound for', () => {
  it('is the patient first', () => expect(goalOfRun(run, { ...way, facility })).toStrictEqual({ name: '春福居', point: [110.9, 35.1], target: ['incidentId', 'incident-1'] }));
  it('is where they are taken once the crew has left with them', () =>
    expect(goalOfRun(run, { ...way, facility, points: { leftScene: 1 } })).toStrictEqual({ name: '医院', point: [111, 35], target: ['facilityId', 'hospital'] }));
  it('stays the scene while nobody knows where they are taken', () => expect(goalOfRun(run, { ...way, points: { leftScene: 1 } }).target).toStrictEqual(['incidentId', 'incident-1']));
  it('of a transfer is where the patient lies', () =>
    expect(goalOfRun({ purpose: { kind: 'transfer', transferId: 'transfer-1', patientId: 'one' } } as unknown as CrewRun['run'], way).target).toStrictEqual(['transferId', 'transfer-1']));
  it('is another when its place was moved', () => {
    const goal = goalOfRun(run, way);
    expect(goalKey(goal)).toBe(goalKey({ ...goal, name: 'other words' }));
    expect(goalKey(goal)).not.toBe(goalKey({ ...goal, point: [110.95, 35.1] }));
  });
});

describe('the way of a run', () => {
  const answer = {
    at: 1_000_000, closuresVersion: 0, source: 'road-graph' as const, degraded: false, basis: 'fresh' as const,
    route: { type: 'Feature' as const, properties: { driveSeconds: 601, meters: 8440, streets: [] }, geometry: { type: 'LineString' as const, coordinates: [[110, 35], [110.1, 35.2]] as [number, number][] } },
  };
  const route = routeOfAnswer(answer as never, 'there')!;

  it('is kept as a line with its time', () => expect(route).toStrictEqual({ to: 'there', at: 1_000_000, driveSeconds: 601, meters: 8440, isStraight: false, line: [[110, 35], [110.1, 35.2]] }));
  it('is none where no road leads there', () => expect(routeOfAnswer({ ...answer, route: undefined } as never, 'there')).toBeUndefined());
  it('says how long it takes and how old it is, never less than it is', () => {
    expect(routeFigures(route, 1_000_000)).toStrictEqual({ minutes: 11, km: '8.4', age: 0 });
    expect(routeFigures(route, 1_000_000 + 179_000)).toMatchObject({ age: 2 });
    expect(routeFigures({ ...route, driveSeconds: 0 }, 0)).toMatchObject({ minutes: 1, age: 0 });
  });
});

describe('what the map shows of a way', () => {
  it('is all of it and its end', () => expect(extentOfWay([[110, 35], [110.1, 35.2]], [110.2, 35.1])).toStrictEqual([110, 35, 110.2, 35.2]));
  it('is never less than some streets', () => {
    const [west, south, east, north] = extentOfWay([[110, 35]], undefined)!;
    expect(east - west).toBeCloseTo(0.005, 6);
    expect(north - south).toBeCloseTo(0.005, 6);
  });
  it('is nothing without one', () => expect(extentOfWay(undefined, [110, 35])).toBeUndefined());
});
