import { KMSClient } from '@aws-sdk/client-kms';
import type { Secrets } from '../secrets.ts';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { createDerivedSecrets } from './kms/derived-secrets.ts';
import { endpointFromEnvironment, needEnvironment } from './need-environment.ts';

const kms = new KMSClient({ ...CLIENT_DEFAULTS, ...endpointFromEnvironment('YIKE_KMS_ENDPOINT') });

/** The secrets of the stage, which follow from the HMAC key that the environment's YIKE_SECRETS_KEY names. */
export const secrets: Secrets = createDerivedSecrets({ kms, keyId: needEnvironment('YIKE_SECRETS_KEY') });
