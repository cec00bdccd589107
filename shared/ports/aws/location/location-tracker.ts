import { BatchUpdateDevicePositionCommand, type LocationClient, PutGeofenceCommand } from '@aws-sdk/client-location';
import type { UnitTracker } from '#shared/ports/unit-tracker.ts';
import { devicePositionRequests, geofenceRequest } from './tracker-requests.ts';

/** The tracker did not take some of the positions. */
export class PositionsRefused extends Error {
  readonly code = 'positions-refused';
  /** The devices that it did not take. */
  readonly devices: readonly string[];

  constructor(devices: readonly string[], reason: string) {
    super(`Cannot follow the units: the tracker refused ${devices.length} positions with "${reason}"`);
    this.name = 'PositionsRefused';
    this.devices = devices;
  }
}

/** A tracker and a collection of fences, by their names. */
export interface LocationTrackerOptions {
  readonly client: Pick<LocationClient, 'send'>;
  readonly tracker: string;
  readonly fences: string;
}

/** Amazon Location follows the units; the SDK tries again when it is throttled. */
export const createLocationTracker = ({ client, tracker, fences }: LocationTrackerOptions): UnitTracker => ({
  follow: async (centre, positions) => {
    for (const request of devicePositionRequests(tracker, centre, positions)) {
      const { Errors: errors = [] } = await client.send(new BatchUpdateDevicePositionCommand(request));
      if (errors.length > 0) throw new PositionsRefused(errors.map(({ DeviceId: device = '' }) => device), errors[0]?.Error?.Code ?? '');
    }
  },
  fence: async (centre, fence) => {
    await client.send(new PutGeofenceCommand(geofenceRequest(fences, centre, fence)));
  },
});
