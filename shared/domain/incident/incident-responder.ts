import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A village doctor's part in an incident; how the response went stands in its own log. */
export const IncidentResponder = z.strictObject({ responseId: Identifier, responderId: Identifier, phase: z.enum(['asked', 'coming', 'over']) });
export type IncidentResponder = z.infer<typeof IncidentResponder>;

/** The parts of village doctors, with one of them changed. */
export const withResponder = (responders: readonly IncidentResponder[] = [], responseId: string, phase: IncidentResponder['phase']): readonly IncidentResponder[] =>
  responders.map((one) => (one.responseId === responseId ? { ...one, phase } : one));

/** The village doctors who have yet a part in it. */
export const liveResponders = (responders: readonly IncidentResponder[] = []): readonly IncidentResponder[] => responders.filter(({ phase }) => phase !== 'over');
