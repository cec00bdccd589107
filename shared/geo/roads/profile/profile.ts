import * as z from 'zod';
import { ROAD_CLASSES } from '../road-class.ts';
import emergency from './emergency.json' with { type: 'json' };

const Kmh = z.number().min(0).max(200);
const speeds = z.record(z.string(), Kmh);

/** How an emergency vehicle drives: all figures of the graph's travel times, read from a small data file with its sources. */
export const Profile = z.strictObject({
  name: z.string().min(1),
  version: z.number().int().positive(),
  sources: z.record(z.string(), z.string()),
  classes: z.record(z.enum(ROAD_CLASSES), z.strictObject({ urban: Kmh.positive(), rural: Kmh.positive(), most: Kmh.positive() })),
  limitShare: z.number().positive().max(1.5),
  sirenFactor: z.number().positive().max(3),
  surface: speeds,
  tracktype: speeds,
  smoothness: speeds,
  fordKmh: Kmh.positive(),
  delaySeconds: z.record(z.string(), z.number().min(0)),
  blockingBarriers: z.array(z.string()).readonly(),
  access: z.strictObject({
    /** The most telling tag first. */
    hierarchy: z.array(z.string()).readonly(),
    closed: z.array(z.string()).readonly(),
    /** A road closed to cars but open to these is open to an ambulance. */
    openedBy: z.array(z.string()).readonly(),
  }),
  againstOneWay: z.strictObject({ allowed: z.boolean(), classes: z.array(z.enum(ROAD_CLASSES)).readonly(), kmh: Kmh.positive() }),
  offRoad: z.strictObject({ footKmh: Kmh.positive(), vehicleKmh: Kmh.positive(), farthestMeters: z.number().positive() }),
  urban: z.strictObject({ cellMeters: z.number().positive(), residentialMeters: z.number().positive() }),
  /** Roads joined to nothing beyond so many metres of road are left out: a car park must not swallow a call. */
  smallestFragmentMeters: z.number().min(0),
});
export type Profile = z.infer<typeof Profile>;

/** The profile that Yike ships with. */
export const emergencyProfile: Profile = Profile.parse(emergency);
