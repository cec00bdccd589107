import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for the SDK's chain of credential sources in a bundle: Lambda gives a function its role's credentials in the
 * environment, and the other sources would be a sixth of the code that a cold start reads.
 */
export const defaultProvider = (): ReturnType<typeof fromEnv> => fromEnv();
