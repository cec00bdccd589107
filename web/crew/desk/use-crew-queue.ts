import { useEffect, useState, useSyncExternalStore } from 'react';
import { openCrewQueue, type CrewQueue } from '../queue/crew-queue.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { Sender } from '../queue/send-waiting.ts';

const NOTHING: readonly QueuedCommand[] = [];

/** Opens the phone's queue and keeps it going: it tries again when the line comes back or the phone wakes up, and lets go of all when the phone is put away. */
export const useCrewQueue = (sender: Sender, isLive: boolean): { readonly queue: CrewQueue | undefined; readonly commands: readonly QueuedCommand[] } => {
  const [queue, setQueue] = useState<CrewQueue>();
  const { store, client, centre, by, now, clock } = sender;
  useEffect(() => {
    const opened = openCrewQueue({ store, client, centre, by, now, clock });
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the queue is the outside world: opened once, closed on leaving
    setQueue(opened);
    return () => opened.close();
  }, [store, client, centre, by, now, clock]);
  useEffect(() => {
    if (!queue) return;
    const kick = (): void => queue.kick();
    const onVisible = (): void => (document.hidden ? void queue.letGo() : queue.kick());
    window.addEventListener('online', kick);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      window.removeEventListener('online', kick);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [queue]);
  useEffect(() => {
    if (isLive) queue?.kick();
  }, [queue, isLive]);
  const commands = useSyncExternalStore(
    (listener) => queue?.onChange(listener) ?? (() => undefined),
    () => queue?.commands() ?? NOTHING,
  );
  return { queue, commands };
};
