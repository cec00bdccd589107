import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { loadLog } from '#shared/store/log.ts';
import { readTrack } from '#shared/store/positions.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';
import { givenRun } from '#tests/support/given-run.ts';

const HOUSE = { longitude: 111.05, latitude: 35.02, datum: 'WGS-84' } as const;
/** The phone's clock is so far behind ours. */
const OFFSET = 90_000;
const crew = { role: 'crew', claims: { sub: 'crew-1', 'custom:unit': 'unit-1' } };

let centre: CentreAtWork;
let commands = 0;
let began = 0;
let assignmentId: string;
let incidentId: string;
beforeEach(async () => {
  centre = await givenCentreAtWork();
  ({ incidentId, assignmentId } = await givenRun(centre, { place: { position: HOUSE } }));
  began = centre.now();
});
afterEach(() => centre.close());

const commandId = (): string => `command-${commands++}`;
/** What the phone says of a moment so many seconds after the order. */
const told = (seconds: number) => ({ deviceAt: began + seconds * 1000 - OFFSET, clockOffsetMilliseconds: OFFSET });
/** Half a kilometre a minute northwards to the house in 20 minutes, then there for 20. */
const fixAt = (seconds: number) => ({ position: { ...HOUSE, latitude: HOUSE.latitude - Math.max(0, 1200 - seconds) * 0.00007 }, ...told(seconds), accuracyMeters: 12 });
const report = (reports: readonly object[], id = commandId()) => centre.ask('report-time-points', { ...crew, params: { assignmentId }, body: { commandId: id, reports } });
const positions = (fixes: readonly object[], id = commandId()) => centre.ask('report-positions', { ...crew, params: { unitId: 'unit-1' }, body: { commandId: id, positions: fixes } });
const run = async (): Promise<Assignment> => (await loadLog(centre.ports.itemStore, { centre: 'yanhu', lifecycle: assignmentLifecycle, id: assignmentId })).state;
/** Every seventh of them in turn: as disordered as any, and always the same. */
const shuffled = <One>(all: readonly One[]): readonly One[] => Array.from({ length: 7 }, (_, start) => all.filter((_one, index) => index % 7 === start)).reverse().flat();

describe('forty minutes without signal', () => {
  const fixes = () => Array.from({ length: 500 }, (_, index) => fixAt(index * 4.8));
  const lots = <One>(all: readonly One[]): readonly (readonly One[])[] => Array.from({ length: 5 }, (_, lot) => all.slice(lot * 100, (lot + 1) * 100));

  test('five presses and five hundred fixes, delivered shuffled and twice, are the true timeline', async () => {
    const truth = { acknowledged: 20, enRoute: 90, onScene: 1190, atPatient: 1300, patientLoaded: 2100 } as const;
    await centre.pass(2400);
    const presses = shuffled(Object.entries(truth).map(([point, seconds]) => ({ point, ...told(seconds) })));
    const deliveries = shuffled([...presses.map((press) => () => report([press])), ...lots(shuffled(fixes())).map((lot) => () => positions(lot))]);
    for (const deliver of [...deliveries, ...deliveries]) expect(await deliver()).toMatchObject({ status: 200 });

    const state = await run();
    if (state.status !== 'active') throw new Error(`the run is ${state.status}`);
    for (const [point, seconds] of Object.entries(truth)) expect(state.points[point as keyof typeof truth], point).toMatchObject({ at: began + seconds * 1000, atVerified: true, source: 'crew' });
    expect(state).not.toHaveProperty('proposed');
    expect(centre.published.filter(({ type }) => type === 'TimePointReported')).toHaveLength(5);

    const track = await readTrack(centre.ports.itemStore, { centre: 'yanhu', unitId: 'unit-1', from: began });
    expect(new Set(track.map(({ at }) => at)).size).toBe(500);
    const { body } = await centre.ask('get-board');
    const last = (body['entries'] as { kind: string; state: { at: number } }[]).find(({ kind }) => kind === 'position');
    expect(last?.state.at).toBe(Math.max(...track.map(({ at }) => at)));
  });

  test('an arrival that nobody pressed is proposed at the time of the fix, marked, and no more than that', async () => {
    await report([{ point: 'enRoute', ...told(60) }]);
    await centre.pass(2400);
    for (const lot of shuffled(lots(shuffled(fixes())))) await positions(lot);
    const state = await run();
    if (state.status !== 'active') throw new Error(`the run is ${state.status}`);
    expect(state.points).not.toHaveProperty('onScene');
    const proposed = state.proposed?.onScene;
    expect(proposed?.source).toBe('geofence');
    expect(Math.abs((proposed?.at ?? 0) - (began + 1_180_000))).toBeLessThan(10_000);
    expect(await centre.ask('divert-unit', { body: { commandId: commandId(), unitId: 'unit-1', purpose: { kind: 'incident', incidentId: await other() } } })).toMatchObject({ status: 200 });
  });

  test('the crew\'s own press takes the place of the proposal', async () => {
    await centre.pass(2400);
    for (const lot of lots(fixes())) await positions(lot);
    expect(await run()).toHaveProperty('proposed.onScene');
    await report([{ point: 'onScene', ...told(1195) }]);
    const state = await run();
    expect(state).toMatchObject({ points: { onScene: { at: began + 1_195_000, source: 'crew' } } });
    expect(state).not.toHaveProperty('proposed');
  });

  const other = async (): Promise<string> => String((await centre.ask('open-incident', { body: { commandId: commandId(), place: { townshipId: 'xiezhou' }, priority: 'I' } })).body['id']);
});

describe('a late report', () => {
  test('undoes nothing that the room decided since, and shows that they contradict each other', async () => {
    await centre.pass(1500);
    await centre.ask('cancel-assignment', { params: { assignmentId }, body: { commandId: commandId(), reason: 'caller-withdrew' } });
    await centre.pass(600);
    await report([{ point: 'enRoute', ...told(90) }, { point: 'onScene', ...told(1190) }]);
    expect(await run()).toMatchObject({ status: 'ended', ending: { how: 'cancelled' }, points: { onScene: { at: began + 1_190_000 } }, conflicts: [{ point: 'onScene', at: began + 1_190_000 }] });
    const { body } = await centre.ask('get-board');
    const entries = body['entries'] as { kind: string; id: string; state: { status: string } }[];
    expect(entries.find(({ id }) => id === incidentId)?.state.status).toBe('waiting');
    expect(entries.find(({ id }) => id === 'unit-1')?.state.status).toBe('availableAway');
  });

  test('that the crew was under way contradicts nobody', async () => {
    await centre.ask('cancel-assignment', { params: { assignmentId }, body: { commandId: commandId(), reason: 'caller-withdrew' } });
    await report([{ point: 'enRoute', ...told(90) }]);
    expect(await run()).not.toHaveProperty('conflicts');
  });
});
