import type { CalculateRouteMatrixCommandInput, RouteMatrixOrigin } from '@aws-sdk/client-geo-routes';
import type { TrafficQuestion } from '#shared/ports/live-traffic.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';

/** A centre reaches 25 km beyond its border; the service takes a circle of at most 200 km in all. */
const WIDEST_METERS = 150_000;
const MARGIN_METERS = 25_000;

const originOf = (start: TravelStart): RouteMatrixOrigin =>
  'heading' in start ? { Position: [...start.coordinate], Options: { Heading: start.heading } } : { Position: [...start] };

/** The matrix of many places to one, leaving now with the traffic of now. */
export const routeMatrixRequest = ({ from, to, avoid }: TrafficQuestion): CalculateRouteMatrixCommandInput => ({
  Origins: from.map(originOf),
  Destinations: [{ Position: [...to] }],
  RoutingBoundary: { Geometry: { AutoCircle: { MaxRadius: WIDEST_METERS, Margin: MARGIN_METERS } } },
  DepartNow: true,
  TravelMode: 'Car',
  OptimizeRoutingFor: 'FastestRoute',
  Traffic: { Usage: 'UseTrafficData' },
  ...(avoid.length > 0 && { Avoid: { Areas: avoid.map((box) => ({ Geometry: { BoundingBox: [...box] } })) } }),
});
