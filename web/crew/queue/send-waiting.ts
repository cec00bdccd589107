import type { Client } from '#shared/api/client-on.ts';
import { isRecord } from '#shared/schemas/is-record.ts';
import { allCommands, beginSending, settleCommand } from '../store/command-store.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { withOffset } from '../time/device-time.ts';
import type { KeptClock } from '../time/kept-clock.ts';
import { afterFailure } from './after-failure.ts';
import { nextToSend } from './next-to-send.ts';
import type { QueuedCommand } from './queued-command.ts';

/** What sending needs; the clock is read anew for each, for it comes with the line. */
export interface Sender {
  readonly store: CrewStore;
  readonly client: Client;
  readonly centre: string;
  readonly by: string;
  readonly now: () => number;
  readonly clock: () => KeptClock | undefined;
}

/** How a round of sending ended: nothing left, something held so long, a line that is down, or a phone that is signed out. */
export type SendingEnd = { readonly how: 'done' } | { readonly how: 'held'; readonly waitMilliseconds: number } | { readonly how: 'retry' } | { readonly how: 'signedOut' };

/** Sends what waits, one after the other, each until it is answered: a repeat carries the same id and the same words. */
export const sendWaiting = async (sender: Sender, onChange: () => void): Promise<SendingEnd> => {
  const { store, by, now, clock } = sender;
  for (;;) {
    const next = nextToSend(await allCommands(store), by, now());
    if (!next) return { how: 'done' };
    if ('waitMilliseconds' in next) return { how: 'held', waitMilliseconds: next.waitMilliseconds };
    const command = await beginSending(store, next.send.seq, withOffset(next.send.body, clock()));
    if (!command) continue;
    try {
      const answer = await send(sender, command);
      await settleCommand(store, { ...command, state: 'answered', ...versionOf(answer) });
    } catch (error) {
      const failure = afterFailure(error);
      if (failure.kind !== 'refused') return { how: failure.kind };
      await settleCommand(store, { ...command, state: 'refused', problem: { code: failure.code, detail: failure.detail } });
    }
    onChange();
  }
};

/** The queue holds commands of many kinds; each was typed where it was made. */
const send = ({ client, centre }: Sender, { name, params, body, commandId }: QueuedCommand): Promise<unknown> =>
  (client.call as (name: string, params: unknown, input: unknown) => Promise<unknown>)(name, { centre, ...params }, { body: { ...body, commandId } });

const versionOf = (answer: unknown) => (isRecord(answer) && typeof answer['version'] === 'number' ? { version: answer['version'] } : {});
