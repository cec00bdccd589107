import { toWgs84 } from '#shared/geo/datum.ts';
import type { GenericEvent } from './schema.ts';
import type { TelephonyFact } from './telephony-fact.ts';

/** The fact in an event that a bridge has translated into our words. */
export const factOfGeneric = (event: GenericEvent): TelephonyFact => {
  const { sequence: _sequence, ...fact } = event;
  if (fact.kind !== 'ringing') return fact;
  const { position, accuracyMeters, ...ring } = fact;
  return { ...ring, ...(position && { located: { position: toWgs84(position), ...(accuracyMeters !== undefined && { accuracyMeters }) } }) };
};
