import { SNSClient } from '@aws-sdk/client-sns';
import type { Sms } from '../sms.ts';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { createSnsSms } from './sns/sns-sms.ts';

/** Short messages of the stage's account. */
export const sms: Sms = createSnsSms(new SNSClient(CLIENT_DEFAULTS));
