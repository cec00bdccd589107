import { LocationClient } from '@aws-sdk/client-location';
import type { UnitTracker } from '../unit-tracker.ts';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { createLocationTracker } from './location/location-tracker.ts';
import { needEnvironment } from './need-environment.ts';

/** The stage's tracker and fences, which YIKE_TRACKER and YIKE_FENCES name. */
export const unitTracker: UnitTracker = createLocationTracker({
  client: new LocationClient(CLIENT_DEFAULTS),
  tracker: needEnvironment('YIKE_TRACKER'),
  fences: needEnvironment('YIKE_FENCES'),
});
