import { GeoRoutesClient } from '@aws-sdk/client-geo-routes';
import type { LiveTraffic } from '../live-traffic.ts';
import { createGeoRoutesTraffic } from './location/geo-routes-traffic.ts';

/** Tried once: a second try would come after the dispatcher has stopped waiting. */
const ONE_TRY = { maxAttempts: 1 } as const;

/** Live traffic where the stage's config asks for it by YIKE_LIVE_TRAFFIC=amazon-location; China's regions have none. */
export const liveTraffic: LiveTraffic | undefined = process.env['YIKE_LIVE_TRAFFIC'] === 'amazon-location' ? createGeoRoutesTraffic(new GeoRoutesClient(ONE_TRY)) : undefined;
