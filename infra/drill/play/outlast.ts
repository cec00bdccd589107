import { setTimeout as wait } from 'node:timers/promises';

/** A host that does not answer is asked again for so long, of the wall: it may be restarting. */
export const LONGEST_OUTAGE_MILLISECONDS = 60_000;
/** And so often, milliseconds of the wall. */
export const BETWEEN_TRIES_MILLISECONDS = 250;
const SERVERS_FAULT = 500;

/** How long to try, and after which other answers. */
export interface OutlastOptions {
  readonly signal: AbortSignal;
  /** A refusal, by its status, that another try may overcome. */
  readonly passing?: number;
}

/** An answer that was read whole: a host that is killed may break one off. */
export interface WholeAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends a request until somebody answers it other than by a fault of the server; each try makes it anew. The last answer, whatever it is. */
export const outlast = async (send: () => Promise<Response>, { signal, passing }: OutlastOptions): Promise<WholeAnswer> => {
  const patience = performance.now() + LONGEST_OUTAGE_MILLISECONDS;
  for (;;) {
    signal.throwIfAborted();
    const answer = await answered(send);
    const isOver = performance.now() > patience;
    if (answer && (isOver || (answer.status < SERVERS_FAULT && answer.status !== passing))) return answer;
    if (isOver) throw new Error('Cannot reach the host: nothing answers');
    await wait(BETWEEN_TRIES_MILLISECONDS);
  }
};

/** Nothing when nobody answered, which fetch says by a TypeError. */
const answered = async (send: () => Promise<Response>): Promise<WholeAnswer | undefined> => {
  try {
    const response = await send();
    return { status: response.status, body: await response.text() };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};
