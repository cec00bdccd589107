import { HostInfo, type HostAccess } from '#infra/commands/kit/host-access.ts';
import { outlast } from './outlast.ts';

/** So many times the host is asked; the quickest answer tells most about its clock. */
const SAMPLES = 5;

/** What the server's clock showed at a moment of this process's own (`performance.now()`), both in milliseconds. */
export interface ServerTime {
  readonly server: number;
  readonly wall: number;
}

/** The host's time, known to half the way of the quickest of a few requests. A host that is being started again is waited for. */
export const serverTime = async (host: Pick<HostAccess, 'url'>, signal: AbortSignal): Promise<ServerTime> => {
  let best: ServerTime & { readonly took: number } = { server: 0, wall: 0, took: Infinity };
  for (let sample = 0; sample < SAMPLES; sample++) {
    let sent = 0;
    const ask = (): Promise<Response> => {
      sent = performance.now();
      return fetch(`${host.url}/local/host`, { signal });
    };
    const { body } = await outlast(ask, { signal });
    const took = performance.now() - sent;
    if (took < best.took) best = { server: HostInfo.parse(JSON.parse(body)).at, wall: sent + took / 2, took };
  }
  return best;
};
