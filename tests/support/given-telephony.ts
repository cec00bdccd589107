import { SIGNATURE_HEADER } from '#shared/middleware/request-signature.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { givenFunctions } from './given-functions.ts';

/** A room whose seats are ready, on telephones 801, 802 … of dispatchers user-1, user-2 …, and a bridge that numbers its events. */
export const givenTelephony = async (seats: number) => {
  const { ask, ports, close } = await givenFunctions();
  let commands = 0;
  const command = () => ({ commandId: `command-${String(++commands)}` });
  const as = (userId: string, role = 'dispatcher') => ({ role, claims: { sub: userId } });
  for (let seat = 1; seat <= seats; seat++) {
    const asked = { ...as(`user-${String(seat)}`), params: { seatId: `seat-${String(seat)}` } };
    await ask('set-seat-state', { ...asked, body: { ...command(), change: { to: 'signedIn', extension: String(800 + seat) } } });
    await ask('set-seat-state', { ...asked, body: { ...command(), change: { to: 'ready' } } });
  }
  let sequence = 0;
  const tell = (body: object, headers?: Record<string, string>) => ask('receive-telephony-event', { params: { bridge: 'main' }, body, ...(headers && { headers }) });
  return {
    ask,
    ports,
    close,
    command,
    as,
    /** An event of the bridge with the next number. */
    event: (callId: string, said: object) => ({ sequence: ++sequence, callId, at: ports.clock.now(), ...said }),
    tell,
    /** A request that somebody else signed. */
    tellForged: (body: object) => tell(body, { [SIGNATURE_HEADER]: `v1=${'0'.repeat(64)}` }),
    claim: (callId: string, seat: number) => ask('claim-call', { ...as(`user-${String(seat)}`), params: { callId }, body: { ...command(), seatId: `seat-${String(seat)}` } }),
    calls: async () => (await readBoard(ports.itemStore, 'yanhu')).flatMap((entry) => (entry.kind === 'call' ? [entry] : [])),
  };
};
