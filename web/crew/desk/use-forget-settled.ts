import { useEffect } from 'react';
import { settledCommands } from '../board/settled.ts';
import type { Phone } from './use-phone.ts';

/** Forgets what is answered once nothing on the screen needs it any more. */
export const useForgetSettled = ({ desk, entries, isLive }: Phone, patientsInHand: ReadonlySet<string> | undefined): void => {
  const queue = desk?.queue;
  const commands = desk?.commands;
  useEffect(() => {
    if (queue && commands && isLive && entries) void queue.forget(settledCommands(commands, entries, { now: Date.now(), patientsInHand }));
  }, [queue, commands, entries, isLive, patientsInHand]);
};
