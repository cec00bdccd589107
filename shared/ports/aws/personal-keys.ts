import { KMSClient } from '@aws-sdk/client-kms';
import type { PersonalKeys } from '../personal-keys.ts';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { itemStore } from './item-store.ts';
import { createWrappedPersonalKeys } from './kms/wrapped-personal-keys.ts';
import { endpointFromEnvironment, needEnvironment } from './need-environment.ts';

const kms = new KMSClient({ ...CLIENT_DEFAULTS, ...endpointFromEnvironment('YIKE_KMS_ENDPOINT') });

/** The personal keys of the stage, wrapped under the key that the environment's YIKE_MASTER_KEY names. */
export const personalKeys: PersonalKeys = createWrappedPersonalKeys({ kms, itemStore, masterKeyId: needEnvironment('YIKE_MASTER_KEY') });
