import { CalculateRouteMatrixCommand, GeoRoutesClient, ThrottlingException } from '@aws-sdk/client-geo-routes';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGeoRoutesTraffic } from '#shared/ports/aws/location/geo-routes-traffic.ts';
import { routeMatrixRequest } from '#shared/ports/aws/location/route-matrix-request.ts';
import type { TrafficQuestion } from '#shared/ports/live-traffic.ts';
import { recordedService } from '#tests/support/recorded-service.ts';

const question: TrafficQuestion = { from: [[110.9, 35.0], { coordinate: [110.95, 35.02], heading: 270 }], to: [111, 35.03], avoid: [[110.96, 35.01, 110.97, 35.02]] };
const signal = new AbortController().signal;
const routes = mockClient(GeoRoutesClient);
beforeEach(() => routes.reset());
const drives = () => createGeoRoutesTraffic(new GeoRoutesClient({ region: 'ap-southeast-1' })).drives(question, signal);

describe('the request for a matrix with traffic', () => {
  it('names places, headings, closed boxes and the moment', () => {
    expect(routeMatrixRequest(question)).toEqual({
      Origins: [{ Position: [110.9, 35.0] }, { Position: [110.95, 35.02], Options: { Heading: 270 } }],
      Destinations: [{ Position: [111, 35.03] }],
      RoutingBoundary: { Geometry: { AutoCircle: { MaxRadius: 150_000, Margin: 25_000 } } },
      DepartNow: true,
      TravelMode: 'Car',
      OptimizeRoutingFor: 'FastestRoute',
      Traffic: { Usage: 'UseTrafficData' },
      Avoid: { Areas: [{ Geometry: { BoundingBox: [110.96, 35.01, 110.97, 35.02] } }] },
    });
  });

  it('avoids nothing where nothing is closed', () => {
    expect(routeMatrixRequest({ ...question, avoid: [] })).not.toHaveProperty('Avoid');
  });

  it('is understood whole by the service\'s model', async () => {
    routes.restore();
    const { sent, config } = recordedService({ ErrorCount: 0, RouteMatrix: [[{ Distance: 5200, Duration: 420 }], [{ Distance: 900, Duration: 61 }]], RoutingBoundary: {} });
    expect(await createGeoRoutesTraffic(new GeoRoutesClient(config)).drives(question, signal)).toEqual([{ milliseconds: 420_000, meters: 5200 }, { milliseconds: 61_000, meters: 900 }]);
    expect(sent).toEqual([{ path: '/v2/route-matrix', body: routeMatrixRequest(question) }]);
    mockClient(GeoRoutesClient);
  });
});

describe('an answer', () => {
  const entry = (told: object) => ({ Distance: 0, Duration: 0, ...told });
  const answers = (...entries: object[]) => mockClient(GeoRoutesClient).on(CalculateRouteMatrixCommand).resolves({ ErrorCount: 0, PricingBucket: 'Core', RoutingBoundary: {}, RouteMatrix: entries.map((told) => [entry(told)]) });

  it.each(['NoRoute', 'NoMatchOrigin', 'OutOfBounds', 'Violation', 'Other'])('with the error "%s" is none, and never a time of 0', async (Error) => {
    answers({ Error }, { Distance: 900, Duration: 61 });
    expect(await drives()).toEqual([undefined, { milliseconds: 61_000, meters: 900 }]);
  });

  it('that misses a place leaves it without a time', async () => {
    answers({ Distance: 900, Duration: 61 });
    expect(await drives()).toEqual([{ milliseconds: 61_000, meters: 900 }, undefined]);
  });
});

describe('a service that does not answer', () => {
  it('because it throttles says so', async () => {
    mockClient(GeoRoutesClient).on(CalculateRouteMatrixCommand).rejects(new ThrottlingException({ message: 'slow down', Message: 'slow down', $metadata: {} }));
    await expect(drives()).rejects.toThrow('slow down');
  });

  it('in time is given up', async () => {
    const hanging = { ...recordedService({}).config, requestHandler: { handle: (_: unknown, { abortSignal }: { abortSignal: AbortSignal }) => new Promise((_resolve, reject) => abortSignal.addEventListener('abort', () => reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' })))) } as never, maxAttempts: 1 };
    mockClient(GeoRoutesClient).restore();
    const giveUp = new AbortController();
    const asked = createGeoRoutesTraffic(new GeoRoutesClient(hanging)).drives(question, giveUp.signal);
    setImmediate(() => giveUp.abort());
    await expect(asked).rejects.toThrow('aborted');
  });
});
