import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { CentreSettings } from '#shared/schemas/centre.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { WantedAmbulances } from '#shared/schemas/wanted-ambulances.ts';

/** A place of the drawing, as `drawNetwork` names it: `A`, or `AB:0.5` for half the way. */
const Place = z.string();

/** How a unit stands when the question comes; left alone it is on duty at its station, and can do nothing special. */
const UnitTold = z.strictObject({
  can: z.array(UnitCapability).default([]),
  offDuty: z.boolean().default(false),
  outOfService: OutOfServiceReason.optional(),
  /** On a run of this priority, to a place of its own. */
  run: z.strictObject({ priority: Priority, to: Place, isOnScene: z.boolean().default(false) }).optional(),
  /** It has ended a run, and told its position so long ago. */
  lastSeen: z.strictObject({ at: Place, minutesAgo: z.number() }).optional(),
});

/** What the answer comes to: every reason is its code and its figures, in one line. */
const Outcome = z.strictObject({
  recommended: z.string(),
  decision: z.string(),
  ranked: z.array(z.strictObject({ unit: z.string(), arrivesInSeconds: z.number(), reasons: z.array(z.string()) })),
  leftOut: z.record(z.string(), z.string()).optional(),
  shortfall: z.array(UnitCapability).optional(),
  second: z.string().optional(),
  set: z.strictObject({ send: z.array(z.string()), missing: z.number().optional(), lacking: z.array(UnitCapability).optional(), peopleUncovered: z.number().optional() }).optional(),
  call: z.array(z.string()).optional(),
  homeStation: z.string(),
});
export type Outcome = z.infer<typeof Outcome>;

/** A question to the ranking in a drawn county (a character is 100 m), and the answer that was worked out and checked by hand. */
export const GoldenCase = z.strictObject({
  title: z.string(),
  why: z.string(),
  roads: z.array(z.string()),
  areRoadsMissing: z.boolean().default(false),
  settings: CentreSettings.partial().default({}),
  stations: z.record(z.string(), Place),
  villages: z.record(z.string(), z.number()).default({}),
  units: z.record(z.string(), UnitTold).default({}),
  neighbours: z.array(z.strictObject({ id: z.string(), entersAt: Place, toEntrySeconds: z.number() })).default([]),
  asked: z.strictObject({ at: Place, priority: Priority.optional(), needs: z.array(UnitCapability).default([]), ambulances: z.array(WantedAmbulances).optional() }),
  expected: Outcome,
});
export type GoldenCase = z.infer<typeof GoldenCase>;
