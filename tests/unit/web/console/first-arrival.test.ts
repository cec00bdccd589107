import { describe, expect, it } from 'vitest';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { firstArrival } from '#web/console/incidents/first-arrival.ts';
import { activeRun, board, incident } from '../little-board.ts';

const withRuns = (...ids: readonly string[]): KnownIncident => {
  const [entity] = board([incident('inc', { isActive: true })]).incidents.values();
  return { ...entity!.state, runs: ids.map((assignmentId) => ({ phase: 'active', assignmentId, unitId: assignmentId })) };
};
const runs = board([
  activeRun('late', { unitId: 'u1', incidentId: 'inc', points: ['notified', 'acknowledged', 'enRoute', 'onScene'] }),
  activeRun('early', { unitId: 'u2', incidentId: 'inc', points: ['notified', 'atPatient'] }),
  activeRun('coming', { unitId: 'u3', incidentId: 'inc', points: ['notified', 'enRoute'] }),
]).assignments;
const runOf = (id: string) => runs.get(id)?.state;

describe('the first arrival', () => {
  it('is the earliest of all units, and being at the patient counts where on scene was skipped', () => {
    expect(firstArrival(withRuns('late', 'early', 'coming'), runOf)).toBe(1);
    expect(firstArrival(withRuns('late'), runOf)).toBe(3);
  });

  it('is missing while nobody is there', () => {
    expect(firstArrival(withRuns('coming', 'unheard-of'), runOf)).toBeUndefined();
  });
});
