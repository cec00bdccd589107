import type { Complaint } from '#shared/schemas/complaint.ts';
import type { Hazard } from '#shared/schemas/hazard.ts';
import { CommandRefused } from '../command-refused.ts';
import type { KnownIncident } from './incident.ts';

/** What a complaint lets expect of the scene until somebody says otherwise (our own rule): gas in the room, a live wire, somebody beside themselves. */
const EXPECTED: Partial<Record<Complaint, Hazard>> = { 'carbon-monoxide': 'gas', 'electric-shock': 'electricity', 'mental-crisis': 'violence' };

/** What makes the scene unsafe: as it was said, else as the complaint lets expect. */
export const sceneHazards = ({ hazards, assessment }: Pick<KnownIncident, 'hazards' | 'assessment'>): readonly Hazard[] => {
  if (hazards) return hazards;
  const expected = assessment && EXPECTED[assessment.complaint];
  return expected ? [expected] : [];
};

/** Nobody without protection is sent into danger. @throws CommandRefused naming the hazards */
export const refuseUnsafeScene = (incident: Pick<KnownIncident, 'hazards' | 'assessment'>, action: string): void => {
  const hazards = sceneHazards(incident);
  if (hazards.length > 0) throw new CommandRefused(`Cannot ${action}: the scene is unsafe (${hazards.join(', ')})`, { hazards });
};
