import * as z from 'zod';
import { Identifier } from './identifier.ts';

const whole = (standard: number) => z.number().int().positive().default(standard);
const telephone = z.string().regex(/^\+?[0-9]{3,15}$/, 'not a telephone number: 3 to 15 digits');

/** Whom of the village doctors an incident may call, and how long they are waited for. */
export const ResponderSettings = z.strictObject({
  /** At most so many at once for one incident (GoodSAM, New South Wales). */
  mostAsked: whole(3),
  /** No further by road than this in a town (GoodSAM). */
  urbanMeters: whole(500),
  /** No further by road than this in the country (GoodSAM). */
  ruralMeters: whole(1000),
  /** The townships, by id, that count as a town; all others are country. */
  urbanTownships: z.array(Identifier).readonly().default([]),
  /** Expected from the alert to setting out, seconds (our own rule). */
  setOffSeconds: whole(60),
  /** A voice call, where nobody has answered so many seconds after the alert (our own rule). */
  voiceSeconds: whole(20),
  /** An alert that nobody has answered by then is over, seconds (our own rule). */
  answerSeconds: whole(90),
  /** The telephone of each village doctor, by its id: the clinic's own and nobody's private one. */
  phones: z.record(Identifier, telephone).default({}),
});
export type ResponderSettings = z.infer<typeof ResponderSettings>;
