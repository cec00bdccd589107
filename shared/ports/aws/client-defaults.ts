/**
 * What every AWS client is made with. A request that hangs is given up well within API Gateway's 29 seconds, and the SDK
 * tries thrice on network errors; what "busy" means is decided by the port.
 */
export const CLIENT_DEFAULTS = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true },
} as const;
