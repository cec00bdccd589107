import { readHost, type HostAccess } from '#infra/commands/kit/host-access.ts';

/** So many times the host is asked; the quickest answer tells most about its clock. */
const SAMPLES = 5;

/** What the server's clock showed at a moment of this process's own (`performance.now()`), both in milliseconds. */
export interface ServerTime {
  readonly server: number;
  readonly wall: number;
}

/** The host's time, known to half the way of the quickest of a few requests. */
export const serverTime = async (host: Pick<HostAccess, 'url'>): Promise<ServerTime> => {
  let best: ServerTime & { readonly took: number } = { server: 0, wall: 0, took: Infinity };
  for (let sample = 0; sample < SAMPLES; sample++) {
    const sent = performance.now();
    const { at } = await readHost(host);
    const took = performance.now() - sent;
    if (took < best.took) best = { server: at, wall: sent + took / 2, took };
  }
  return best;
};
