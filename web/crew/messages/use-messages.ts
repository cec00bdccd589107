import { useEffect, useMemo, useState } from 'react';
import type { Message } from '#functions/get-messages/schema.ts';
import { useFeedHealth } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { isUnsent } from '../queue/queued-command.ts';
import { keep, readKept } from '../store/kept.ts';

/** A message as it is shown; one that this phone has not sent yet has no number. */
export interface ShownMessage {
  readonly number?: number;
  readonly from: Message['from'];
  readonly at: number;
  readonly text?: string | undefined;
}

const merged = (before: readonly Message[], later: readonly Message[]): readonly Message[] => {
  const known = new Set(before.map(({ number }) => number));
  return [...before, ...later.filter(({ number }) => !known.has(number))];
};

/** The messages of a run: fetched once each, kept on the phone while the run lasts, and below them what waits to be sent. */
export const useMessages = ({ id, run: { messages: tally } }: CrewRun): readonly ShownMessage[] => {
  const { client, seat } = useSeated();
  const { store, commands } = useCrewDesk();
  const { health } = useFeedHealth();
  const [kept, setKept] = useState<readonly Message[]>();
  const count = tally ? tally.sent.room + tally.sent.crew : 0;

  useEffect(() => {
    void readKept(store, 'messages').then((all) => setKept(all?.[id] ?? []));
  }, [store, id]);
  useEffect(() => {
    if (!kept || kept.length >= count || health !== 'live') return;
    const left = new AbortController();
    const after = kept.at(-1)?.number ?? 0;
    client.call('get-messages', { centre: seat.centre, assignmentId: id }, { query: { after }, signal: left.signal }).then(
      ({ messages }) => {
        const all = merged(kept, messages);
        setKept(all);
        // One run's alone are kept: what was said of the one before is nobody's business any more.
        void keep(store, 'messages', { [id]: all });
      },
      () => undefined,
    );
    return () => left.abort();
  }, [client, seat.centre, store, id, count, kept, health]);

  return useMemo(() => {
    const waiting = commands.filter((command) => command.name === 'send-message' && command.params['assignmentId'] === id && isUnsent(command));
    return [...(kept ?? []), ...waiting.map(({ madeAt, body }): ShownMessage => ({ from: 'crew', at: madeAt, text: String(body['text']) }))];
  }, [kept, commands, id]);
};
