import type { Alert } from '#shared/domain/alert/alert.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { DrillFacts, RunFacts, TransferFacts } from '../figures/drill-facts.ts';
import { callFacts, transferFacts, transferRun } from '../figures/read-facts.ts';
import type { Story } from '../figures/words-of-story.ts';
import { unlessUnknown } from './refused.ts';
import type { Terminal } from './terminal.ts';

/** What happened, by its ids alone; the rest the API tells. */
export interface Happened {
  readonly incidentIds: readonly string[];
  readonly assignmentIds: readonly string[];
  readonly transferIds: readonly string[];
}

/** What the logs hold: the facts for the figures, each incident's story, and the alerts of all orders. */
export interface Collected {
  readonly facts: DrillFacts;
  readonly stories: readonly Story[];
  readonly alerts: readonly Alert[];
}

/** Reads from the API what the logs hold of a drill: nothing is taken from what the drill believes to have pressed. */
export const collectFacts = async (desk: Terminal, centre: Centre, { incidentIds, assignmentIds, transferIds }: Happened): Promise<Collected> => {
  const stories: Story[] = [];
  for (const incidentId of incidentIds) stories.push(await desk.ask('get-incident', { incidentId }));
  const calls = stories.map(callFacts);
  const ofIncidents = new Set(calls.flatMap((call) => call.runs.map((run) => run.assignmentId)));
  const transferRuns: RunFacts[] = [];
  const alerts: Alert[] = [];
  for (const id of assignmentIds) {
    const alert = await unlessUnknown(desk.ask('get-board-entry', { kind: 'alert', id }));
    if (alert?.kind === 'alert') alerts.push(alert.state);
    if (ofIncidents.has(id)) continue;
    const entry = await desk.ask('get-board-entry', { kind: 'assignment', id });
    if (entry.kind === 'assignment') transferRuns.push(transferRun(id, entry.state));
  }
  const transfers: TransferFacts[] = [];
  for (const id of transferIds) {
    const entry = await desk.ask('get-board-entry', { kind: 'transfer', id });
    if (entry.kind === 'transfer' && entry.state.status !== 'absent') transfers.push(transferFacts(id, entry.state, centre.facilities));
  }
  return { facts: { calls, transferRuns, transfers }, stories, alerts };
};
