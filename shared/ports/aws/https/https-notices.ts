import type { PartnerNotices } from '../../partner-notices.ts';

/** Another service's system that does not answer within this is down; the queue tries again later. */
const PATIENCE_MILLISECONDS = 5_000;

/** Notices by HTTPS. Where it is sent on to another address nobody follows: what is signed for one is for no other. */
export const createHttpsNotices = (fetch: typeof globalThis.fetch): PartnerNotices => ({
  post: async ({ url, body, headers }) => {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (!ok) throw new Error(`Cannot hand over the notice: the other service answered ${String(status)}`);
  },
  rehearse: () => Promise.resolve(),
});
