import { useEffect, useState } from 'react';
import type { Responder } from '#shared/domain/responder/responder.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';

/** Whether the village doctor is on duty: as pressed last on this phone, else as the server says; the board shows it only while somebody counts on them. */
export const useDuty = (onBoard: Responder | undefined, isLive: boolean): boolean | undefined => {
  const { client, seat } = useSeated();
  const { by, commands } = usePhoneDesk();
  const [known, setKnown] = useState<boolean>();
  const set = commands.filter(({ name, state }) => name === 'set-responder-duty' && state !== 'refused');
  const pressed = set.at(-1)?.body['onDuty'];
  useEffect(() => {
    if (!isLive) return;
    const left = new AbortController();
    client.call('get-responders', { centre: seat.centre }, { signal: left.signal }).then(
      ({ responders }) => setKnown(responders.find(({ responderId }) => responderId === by)?.responder.status !== 'offDuty'),
      () => undefined,
    );
    return () => left.abort();
  }, [client, seat.centre, by, isLive, set.length]);
  if (typeof pressed === 'boolean') return pressed;
  return onBoard ? onBoard.status !== 'offDuty' : known;
};
