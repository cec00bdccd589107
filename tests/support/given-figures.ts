import type { FigureName } from '#shared/domain/statistics/figures.ts';
import { rebuildFigureRows } from '#shared/decisions/rebuild-figure-rows.ts';
import { isFigureRow } from '#shared/store/keys.ts';
import type { StatisticsReport } from '#shared/domain/statistics/report.ts';
import type { SampleBehind } from '#shared/domain/statistics/behind.ts';
import { givenCentreAtWork } from './given-centre-at-work.ts';
import { smallCentre } from './given-centre.ts';

/** Roughly a day on either side of when the centre's clock starts. */
const HALF_PERIOD_MILLISECONDS = 24 * 60 * 60 * 1000;
const centre = smallCentre;

/** A centre at work whose runs can be told in one line, and whose figures can be asked for. */
export const givenFigures = async () => {
  const work = await givenCentreAtWork();
  const start = work.now();
  const period = { from: String(start - HALF_PERIOD_MILLISECONDS), to: String(start + HALF_PERIOD_MILLISECONDS) };
  let commands = 0;
  const command = () => ({ commandId: `command-${String(++commands)}` });
  const openIncident = async (said: object = {}): Promise<string> => {
    const { body } = await work.ask('open-incident', { body: { ...command(), place: { townshipId: 'xiezhou' }, ...said } });
    return String(body['id']);
  };
  /** Sends a unit and lets its crew tell each point, so many seconds after the order; `available` ends the run empty. */
  const run = async (incidentId: string, unitId: string, points: Readonly<Record<string, number>>): Promise<string> => {
    await work.ask('set-unit-state', { params: { unitId }, body: { ...command(), change: { to: 'onDuty' } } });
    const { body } = await work.ask('dispatch-unit', { body: { ...command(), unitId, purpose: { kind: 'incident', incidentId }, choice: {} } });
    const assignmentId = String(body['assignmentId']);
    await tell(assignmentId, unitId, points);
    return assignmentId;
  };
  /** Tells points by a phone whose clock is right, counted in seconds from now. */
  const tell = async (assignmentId: string, unitId: string, points: Readonly<Record<string, number>>): Promise<void> => {
    const reports = Object.entries(points).map(([point, seconds]) => ({ point, deviceAt: work.now() + seconds * 1000, clockOffsetMilliseconds: 0, ...(point === 'available' && { outcome: { kind: 'empty' } }) }));
    if (reports.length === 0) return;
    const told = await work.ask('report-time-points', { role: 'crew', claims: { 'custom:unit': unitId }, params: { assignmentId }, body: { ...command(), reports } });
    if (told.status !== 200) throw new Error(`Cannot tell the run: ${JSON.stringify(told.body)}`);
  };
  const statistics = async (query: Record<string, string> = {}, asked: { readonly role?: string; readonly claims?: Record<string, string> } = { role: 'manager' }) =>
    work.ask('get-statistics', { ...asked, query: { ...period, ...query } });
  return {
    ...work,
    period,
    command,
    openIncident,
    run,
    tell,
    statistics,
    figure: async (name: FigureName, query: Record<string, string> = {}) => {
      const { body } = await statistics(query);
      return (body as unknown as StatisticsReport).figures.find((one) => one.name === name)!.figure;
    },
    behind: async (query: Record<string, string>) => (await work.ask('get-statistics-runs', { role: 'manager', query: { ...period, ...query } })).body as unknown as { readonly total: number; readonly samples: readonly SampleBehind[] },
    rows: () => [...work.ports.itemStore.scan()].filter(isFigureRow).map(({ pk, sk, body }) => ({ pk, sk, body })),
    rebuild: () => rebuildFigureRows(work.ports.itemStore, centre, () => work.ports.itemStore.scan()),
  };
};
