import { ConnectClient } from '@aws-sdk/client-connect';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { createConnectVoice } from './connect/connect-voice.ts';
import type { Voice } from '../voice.ts';

const instanceId = process.env['YIKE_CONNECT_INSTANCE'];
const flowId = process.env['YIKE_CONNECT_FLOW'];
const from = process.env['YIKE_CONNECT_NUMBER'];

/** Calls through the stage's Amazon Connect instance; a stage without one calls nobody, and each alert says so. */
export const voice: Voice =
  instanceId && flowId && from
    ? createConnectVoice({ client: new ConnectClient(CLIENT_DEFAULTS), instanceId, flowId, from })
    : { call: () => Promise.resolve('failed') };
