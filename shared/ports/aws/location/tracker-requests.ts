import type { BatchUpdateDevicePositionCommandInput, DevicePositionUpdate, PutGeofenceCommandInput } from '@aws-sdk/client-location';
import type { PlaceFence } from '#shared/ports/unit-tracker.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';

/** The service takes so many positions in one request. */
export const MOST_UPDATES = 10;

/** Units of all centres share a tracker: the device's name says whose it is. */
const deviceOf = (centre: string, unitId: string): string => `${centre}.${unitId}`;

const updateOf = (centre: string, { unitId, position, at, accuracyMeters }: UnitPosition): DevicePositionUpdate => ({
  DeviceId: deviceOf(centre, unitId),
  // eslint-disable-next-line no-restricted-globals -- formats a given time, does not read the clock
  SampleTime: new Date(at),
  Position: [...position],
  ...(accuracyMeters !== undefined && { Accuracy: { Horizontal: accuracyMeters } }),
});

/** The requests that tell a tracker of positions, in their order. */
export const devicePositionRequests = (tracker: string, centre: string, positions: readonly UnitPosition[]): readonly BatchUpdateDevicePositionCommandInput[] =>
  Array.from({ length: Math.ceil(positions.length / MOST_UPDATES) }, (_, batch) => ({
    TrackerName: tracker,
    Updates: positions.slice(batch * MOST_UPDATES, (batch + 1) * MOST_UPDATES).map((position) => updateOf(centre, position)),
  }));

/** The request that draws a fence. */
export const geofenceRequest = (collection: string, centre: string, { id, center, radiusMeters }: PlaceFence): PutGeofenceCommandInput => ({
  CollectionName: collection,
  GeofenceId: `${centre}.${id}`,
  Geometry: { Circle: { Center: [...center], Radius: radiusMeters } },
});
