import { useEffect } from 'react';
import { newCommandId } from '#web/kit/press/command-id.ts';
import { useDesk } from '../desk.ts';

/** Well within the time for which the others see it. */
const AGAIN_MILLISECONDS = 30_000;

/** The row of what is to be said: the later word must arrive later. */
let row: Promise<unknown> = Promise.resolve();

/** Lets the other consoles see which incident is in hand here. It is said again while it lasts; a word that is lost hurts nobody. */
export const usePresence = (incidentId: string | undefined): void => {
  const { client, centre, role } = useDesk();
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  useEffect(() => {
    if (!isRoom || incidentId === undefined) return undefined;
    const say = (said: { readonly incidentId?: string }): void => {
      row = row.then(() => client.call('show-presence', { centre }, { body: { ...said, commandId: newCommandId() } })).catch(() => undefined);
    };
    say({ incidentId });
    const timer = setInterval(() => say({ incidentId }), AGAIN_MILLISECONDS);
    return () => {
      clearInterval(timer);
      say({});
    };
  }, [client, centre, isRoom, incidentId]);
};
