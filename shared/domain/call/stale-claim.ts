import type { Call } from './call.ts';

/** Whether a claim has stood for too long without an answer; another may take the call then. The limit is the pack's `calls.staleClaimSeconds`. */
export const isClaimStale = (call: Call, { now, staleClaimSeconds }: { readonly now: number; readonly staleClaimSeconds: number }): boolean =>
  call.status === 'claimed' && now - call.claim.at >= staleClaimSeconds * 1000;
