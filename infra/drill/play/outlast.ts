import { setTimeout as wait } from 'node:timers/promises';

/** A host that does not answer is asked again for so long, of the wall: it may be restarting. */
const LONGEST_OUTAGE_MILLISECONDS = 60_000;
const BETWEEN_TRIES_MILLISECONDS = 250;
const SERVERS_FAULT = 500;

/** How long to try, and after which other answers. */
export interface OutlastOptions {
  readonly signal: AbortSignal;
  /** A refusal, by its status, that another try may overcome. */
  readonly passing?: number;
}

/** Sends a request until somebody answers it other than by a fault of the server; each try makes it anew. The last answer, whatever it is. */
export const outlast = async (send: () => Promise<Response>, { signal, passing }: OutlastOptions): Promise<Response> => {
  const patience = performance.now() + LONGEST_OUTAGE_MILLISECONDS;
  for (;;) {
    signal.throwIfAborted();
    const response = await answered(send);
    const isOver = performance.now() > patience;
    if (response && (isOver || (response.status < SERVERS_FAULT && response.status !== passing))) return response;
    if (isOver) throw new Error('Cannot reach the host: nothing answers');
    await response?.arrayBuffer();
    await wait(BETWEEN_TRIES_MILLISECONDS);
  }
};

/** Nothing when nobody answered, which fetch says by a TypeError. */
const answered = async (send: () => Promise<Response>): Promise<Response | undefined> => {
  try {
    return await send();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};
