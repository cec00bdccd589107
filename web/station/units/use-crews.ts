import { useEffect } from 'react';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useKept } from '../kept-state.ts';
import { useStation } from '../station-context.ts';
import type { KeptCrews } from './kept-crews.ts';

/** A shift that begins by the roster alone changes nothing on the board: so often it is looked up, milliseconds. */
const LOOK_MILLISECONDS = 60_000;

/** Who is on duty: read again whenever a unit changes, and every minute; without a line, as last read. */
export const useCrews = (): KeptCrews | null => {
  const { client, seat } = useSeated();
  const { memory, entries, isLive } = useStation();
  const versions = entries.flatMap((entry) => (entry.kind === 'unit' ? [`${entry.id}/${entry.version}`] : [])).join(' ');
  useEffect(() => {
    if (!isLive) return;
    const left = new AbortController();
    const look = (): void => {
      client.call('get-roster', { centre: seat.centre }, { query: {}, signal: left.signal }).then(
        ({ at, crews }) => memory.crews.set({ at, crews }),
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, LOOK_MILLISECONDS);
    return () => {
      clearInterval(timer);
      left.abort();
    };
  }, [client, seat.centre, memory, isLive, versions]);
  return useKept(memory.crews);
};
