import type { MajorEvent } from '#events/major.ts';
import type { IncidentEvent } from '#events/incident.ts';
import type { TagCounts, TriageTag } from '#shared/schemas/major-incident.ts';

type Said<Type extends MajorEvent['type']> = Extract<MajorEvent, { type: Type }>['data'];

export const declared = (said: Partial<Said<'MajorIncidentDeclared'>> = {}): MajorEvent => ({ type: 'MajorIncidentDeclared', data: { level: 'ordinary', nature: 'traffic', mode: 'real', ...said } });
export const staged: MajorEvent = { type: 'StagingPointSet', data: { stagingPoint: { position: [110.85, 34.91] } } };
export const tagged = (patientId: string, tag: TriageTag): MajorEvent => ({ type: 'PatientTagged', data: { patientId, tag } });
export const counted = (counts: Partial<TagCounts>): MajorEvent => ({ type: 'CasualtiesCounted', data: { counts: { red: 0, yellow: 0, green: 0, black: 0, ...counts } } });
export const linked = (incidentId = 'incident-2'): MajorEvent => ({ type: 'IncidentLinked', data: { incidentId } });
export const unlinked = (incidentId = 'incident-2'): MajorEvent => ({ type: 'IncidentUnlinked', data: { incidentId } });
export const stoodDown: MajorEvent = { type: 'MajorIncidentStoodDown', data: {} };

export const becameMajor: IncidentEvent = { type: 'IncidentBecameMajor', data: {} };
export const ceasedToBeMajor: IncidentEvent = { type: 'IncidentCeasedToBeMajor', data: {} };
export const partOfMajor = (majorIncidentId = 'incident-1'): IncidentEvent => ({ type: 'LinkedToMajorIncident', data: { majorIncidentId } });
