import { BatchUpdateDevicePositionCommand, LocationClient, PutGeofenceCommand, ThrottlingException } from '@aws-sdk/client-location';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { createLocationTracker } from '#shared/ports/aws/location/location-tracker.ts';
import { devicePositionRequests, geofenceRequest, MOST_UPDATES } from '#shared/ports/aws/location/tracker-requests.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import { recordedService } from '#tests/support/recorded-service.ts';

const AT = Date.UTC(2026, 0, 5, 8);
const position = (unitId: string, told: Partial<UnitPosition> = {}): UnitPosition => ({ unitId, position: [110.9, 35], at: AT, source: 'crew', ...told });
const fleet = Array.from({ length: MOST_UPDATES * 2 + 3 }, (_, i) => position(`unit-${i}`));
const fence = { id: 'station.xiezhou', center: [110.85, 34.92], radiusMeters: 150 } as const;
const tracker = (client = new LocationClient({ region: 'ap-southeast-1' })) => createLocationTracker({ client, tracker: 'units', fences: 'places' });

describe('the requests to a tracker', () => {
  it('name the unit with its centre, the time and the accuracy', () => {
    expect(devicePositionRequests('units', 'yanhu', [position('unit-1', { accuracyMeters: 12 })])).toEqual([
      { TrackerName: 'units', Updates: [{ DeviceId: 'yanhu.unit-1', SampleTime: new Date(AT), Position: [110.9, 35], Accuracy: { Horizontal: 12 } }] },
    ]);
  });

  it('hold ten positions each, in their order', () => {
    const requests = devicePositionRequests('units', 'yanhu', fleet);
    expect(requests.map(({ Updates }) => Updates?.length)).toEqual([10, 10, 3]);
    expect(requests.flatMap(({ Updates }) => Updates?.map(({ DeviceId }) => DeviceId))).toEqual(fleet.map(({ unitId }) => `yanhu.${unitId}`));
    expect(devicePositionRequests('units', 'yanhu', [])).toEqual([]);
  });

  it('are understood whole by the service\'s model', async () => {
    const { sent, config } = recordedService({ Errors: [], CreateTime: '2026-01-05T08:00:00Z', GeofenceId: 'x', UpdateTime: '2026-01-05T08:00:00Z' });
    const client = new LocationClient(config);
    await tracker(client).follow('yanhu', [position('unit-1', { accuracyMeters: 12 })]);
    await tracker(client).fence('yanhu', fence);
    expect(sent).toEqual([
      { path: '/tracking/v0/trackers/units/positions', body: { Updates: [{ DeviceId: 'yanhu.unit-1', SampleTime: '2026-01-05T08:00:00Z', Position: [110.9, 35], Accuracy: { Horizontal: 12 } }] } },
      { path: '/geofencing/v0/collections/places/geofences/yanhu.station.xiezhou', body: { Geometry: { Circle: { Center: [110.85, 34.92], Radius: 150 } } } },
    ]);
  });
});

describe('a tracker', () => {
  it('that refuses some positions says whose and why', async () => {
    mockClient(LocationClient)
      .on(BatchUpdateDevicePositionCommand)
      .resolves({ Errors: [{ DeviceId: 'yanhu.unit-2', SampleTime: new Date(AT), Error: { Code: 'ValidationError', Message: 'too old' } }] });
    await expect(tracker().follow('yanhu', [position('unit-1'), position('unit-2')])).rejects.toMatchObject({
      code: 'positions-refused',
      devices: ['yanhu.unit-2'],
      message: 'Cannot follow the units: the tracker refused 1 positions with "ValidationError"',
    });
  });

  it('that throttles fails, for the stream to come again', async () => {
    mockClient(LocationClient).on(BatchUpdateDevicePositionCommand).rejects(new ThrottlingException({ message: 'slow down', Message: 'slow down', $metadata: {} }));
    await expect(tracker().follow('yanhu', [position('unit-1')])).rejects.toThrow('slow down');
  });

  it('draws a fence by its centre and place', async () => {
    const mock = mockClient(LocationClient).on(PutGeofenceCommand).resolves({});
    await tracker().fence('yanhu', fence);
    expect(mock.commandCalls(PutGeofenceCommand).map((call) => call.args[0].input)).toEqual([geofenceRequest('places', 'yanhu', fence)]);
  });
});
