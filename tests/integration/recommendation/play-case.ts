import type { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { drawnCounty, type DrawnCounty } from '#tests/support/drawn-county.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';
import type { GoldenCase, Outcome } from './golden-case.ts';

const START = Date.UTC(2026, 0, 5, 8);

type Functions = Awaited<ReturnType<typeof givenFunctions>>;

/** One played case: the county, its functions and a clock that stands still between the steps. */
interface Stage {
  readonly functions: Functions;
  readonly county: DrawnCounty;
  readonly clock: { move(minutes: number): void };
  readonly command: (body: object) => { readonly body: object };
}

/** Plays a case through the real functions, and puts the answer as the golden files do. */
export const playCase = async (told: GoldenCase): Promise<Outcome> => {
  const stage = await openStage(told);
  const { ask, close } = stage.functions;
  // Who was seen long ago is seen first: everybody else tells of now.
  for (const unitId of unitsOf(stage)) await putUnit(stage, told, unitId);
  const { priority, needs, ambulances } = told.asked;
  const { body: opened } = await ask('open-incident', stage.command({ ...(priority && { priority }), needs, ...placeOf(stage, told.asked.at) }));
  const incidentId = String(opened['id']);
  if (ambulances) await ask('triage-incident', { params: { incidentId }, ...stage.command({ ...(priority && { priority }), needs, ambulances }) });
  const { body } = await ask('recommend-units', { query: { incidentId } });
  close();
  return outcomeOf(body as unknown as Recommendation);
};

const unitsOf = ({ county }: Stage): readonly string[] => county.centre.units.map(({ id }) => id);

const openStage = async (told: GoldenCase): Promise<Stage> => {
  const { stations, villages, settings } = told;
  const drawn = await drawnCounty(told.roads.join('\n'), { stations, villages, settings: settings as Partial<Centre['settings']> });
  const units = drawn.centre.units.map((unit) => ({ ...unit, callSign: unit.id, capabilities: told.units[unit.id]?.can ?? [] }));
  const neighbours = told.neighbours.map(({ id, entersAt, toEntrySeconds }) => ({ id, name: id, position: drawn.at(entersAt), provenance: 'proposed' as const, toEntrySeconds }));
  const centre = { ...drawn.centre, units, neighbours };
  const roads = (name: string) => (told.areRoadsMissing ? Promise.resolve(undefined) : drawn.centres.roads(name));
  const centres = { ...drawn.centres, find: () => Promise.resolve(centre), roads };
  let now = START;
  let commands = 0;
  const functions = await givenFunctions({ centres, clock: { now: () => now, sleep: () => Promise.resolve() } });
  return {
    functions,
    county: { ...drawn, centre },
    clock: { move: (minutes) => (now += minutes * 60_000) },
    command: (body) => ({ body: { commandId: `command-${commands++}`, ...body } }),
  };
};

const toldOf = ({ county }: Stage, place: string) => {
  const [longitude, latitude] = county.at(place);
  return { longitude, latitude, datum: 'WGS-84' };
};
const placeOf = (stage: Stage, place: string) => ({ place: { position: toldOf(stage, place) } });

const putUnit = async (stage: Stage, told: GoldenCase, unitId: string): Promise<void> => {
  const { functions: { ask }, command } = stage;
  const { offDuty, outOfService, run, lastSeen } = told.units[unitId] ?? {};
  if (offDuty) return;
  await ask('set-unit-state', { params: { unitId }, ...command({ change: { to: 'onDuty' } }) });
  if (outOfService) await ask('set-unit-state', { params: { unitId }, ...command({ change: { to: 'outOfService', reason: outOfService } }) });
  if (run) await giveRun(stage, unitId, { ...run, isOver: false });
  if (!lastSeen) return;
  await giveRun(stage, unitId, { priority: 'IV', to: lastSeen.at, isOnScene: true, isOver: true });
  await ask('report-positions', { role: 'crew', claims: { 'custom:unit': unitId }, params: { unitId }, ...command({ positions: [{ position: toldOf(stage, lastSeen.at) }] }) });
  stage.clock.move(lastSeen.minutesAgo);
};

const giveRun = async (stage: Stage, unitId: string, { priority, to, isOnScene, isOver }: NonNullable<GoldenCase['units'][string]['run']> & { readonly isOver: boolean }): Promise<void> => {
  const { functions: { ask }, command } = stage;
  const { body: opened } = await ask('open-incident', command({ priority, ...placeOf(stage, to) }));
  const { body } = await ask('dispatch-unit', command({ unitId, purpose: { kind: 'incident', incidentId: opened['id'] } }));
  const reports = [...(isOnScene ? [{ point: 'onScene' }] : []), ...(isOver ? [{ point: 'available', outcome: { kind: 'empty' } }] : [])];
  if (reports.length > 0) await ask('report-time-points', { role: 'dispatcher', params: { assignmentId: String(body['assignmentId']) }, ...command({ reports }) });
};

/** A code with its figures, in one line. */
const line = (fact: object): string => Object.values(fact).flat().join(' ');

const outcomeOf = ({ recommendedUnitId = 'nobody', decision, ranked, leftOut, shortfall, second, set, neighbours, homeStation }: Recommendation): Outcome => ({
  recommended: recommendedUnitId,
  decision: line(decision),
  ranked: ranked.map(({ unitId, eta, reasons }) => ({ unit: unitId, arrivesInSeconds: eta.etaSeconds, reasons: reasons.map(line) })),
  ...(leftOut.length > 0 && { leftOut: Object.fromEntries(leftOut.map(({ unitId, callSign: _name, ...why }) => [unitId, line(why)])) }),
  ...(shortfall.length > 0 && { shortfall: [...shortfall] }),
  ...(second && { second: line(second) }),
  ...(set && {
    set: {
      send: set.ambulances.map(({ unitId, needs, etaSeconds, divertFromAssignmentId }) => line([unitId, etaSeconds, ...needs, ...(divertFromAssignmentId === undefined ? [] : ['diverted'])])),
      ...(set.missing.length > 0 && { missing: set.missing.length }),
      ...(set.lacking.length > 0 && { lacking: [...set.lacking] }),
      ...(set.coverLoss && set.coverLoss.people > 0 && { peopleUncovered: set.coverLoss.people }),
    },
  }),
  ...(neighbours.length > 0 && { call: neighbours.map(({ neighbourId, because, etaSeconds }) => line([neighbourId, because, etaSeconds])) }),
  homeStation: homeStation ? line(homeStation) : 'none',
});
