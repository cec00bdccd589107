import type { RouteName } from '#shared/api/routes.ts';
import type { Asked, FunctionAnswer } from './given-functions.ts';

/** A system whose functions can be asked by name. */
interface Asking {
  readonly ask: (name: RouteName, asked?: Asked) => Promise<FunctionAnswer>;
}

/** A crew of `unit-1` on its way to an incident, which is in Xiezhou where nothing else is said of it. */
export const givenRun = async ({ ask }: Asking, said: object = { place: { townshipId: 'xiezhou' } }): Promise<{ readonly incidentId: string; readonly assignmentId: string }> => {
  await ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { commandId: 'given-duty', change: { to: 'onDuty' } } });
  const { body: incident } = await ask('open-incident', { body: { commandId: 'given-incident', ...said } });
  const incidentId = String(incident['id']);
  const { body: run } = await ask('dispatch-unit', { body: { commandId: 'given-run', unitId: 'unit-1', purpose: { kind: 'incident', incidentId } } });
  return { incidentId, assignmentId: String(run['assignmentId']) };
};
