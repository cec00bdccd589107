import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { Bus } from '../bus.ts';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { createEventBridgeBus } from './eventbridge/event-bridge-bus.ts';
import { endpointFromEnvironment, needEnvironment } from './need-environment.ts';

const client = new EventBridgeClient({ ...CLIENT_DEFAULTS, ...endpointFromEnvironment('YIKE_EVENTS_ENDPOINT') });

/** The stage's bus, which the environment's YIKE_BUS names. */
export const bus: Bus = createEventBridgeBus({ client, busName: needEnvironment('YIKE_BUS') });
