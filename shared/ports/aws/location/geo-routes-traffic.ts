import { CalculateRouteMatrixCommand, type GeoRoutesClient, type RouteMatrixEntry } from '@aws-sdk/client-geo-routes';
import type { LiveTraffic, TrafficDrive } from '#shared/ports/live-traffic.ts';
import { routeMatrixRequest } from './route-matrix-request.ts';

/**
 * The traffic that Amazon Location knows. It says with an error on the entry when it found no way or went through what was
 * to be avoided: such an entry is no answer, whatever its duration says (it is 0 then, and 0 is never a time).
 */
export const createGeoRoutesTraffic = (client: Pick<GeoRoutesClient, 'send'>): LiveTraffic => ({
  drives: async (question, signal) => {
    const { RouteMatrix: rows = [] } = await client.send(new CalculateRouteMatrixCommand(routeMatrixRequest(question)), { abortSignal: signal });
    return question.from.map((_, index) => driveOf(rows[index]?.[0]));
  },
});

/** The service tells whole seconds and metres. */
const driveOf = (entry: RouteMatrixEntry | undefined): TrafficDrive | undefined =>
  entry?.Error === undefined && entry?.Duration !== undefined && entry.Distance !== undefined ? { milliseconds: Math.round(entry.Duration * 1000), meters: Math.round(entry.Distance) } : undefined;
