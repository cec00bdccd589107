import * as z from 'zod';
import { Identifier } from './identifier.ts';

const seconds = (standard: number) => z.number().int().positive().default(standard);
/** A telephone of a service, and nobody's private one. */
export const ServiceTelephone = z.string().regex(/^\+?[0-9]{3,15}$/, 'not a telephone number: 3 to 15 digits');

/**
 * The steps of an order's alert, seconds from the order; screens and phones are told at once. An order must be acknowledged
 * within a minute (NFPA 1710 turnout), and each step leaves time for the next (our own rule).
 */
export const AlertSettings = z.strictObject({
  /** A voice call to the unit's duty phone. */
  voiceSeconds: seconds(15),
  /** A voice call to the station's landline; the room sees red when `alarms.acknowledgeSeconds` are over. */
  landlineSeconds: seconds(30),
  /** The room is advised to send the next unit. */
  nextUnitSeconds: seconds(45),
  /** The duty phone of each unit, by its id: the service's own telephones and nobody's private one. */
  dutyPhones: z.record(Identifier, ServiceTelephone).default({}),
  /** The landline of each station, by its id. */
  landlines: z.record(Identifier, ServiceTelephone).default({}),
});
export type AlertSettings = z.infer<typeof AlertSettings>;
