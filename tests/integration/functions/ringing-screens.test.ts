import { expect, test } from 'vitest';
import { create as pushBoard } from '#functions/push-board/handler.ts';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import type { LiveMessage } from '#shared/api/live-message.ts';
import { recordOfChange } from '#shared/middleware/stream-record.ts';
import { keepSocket } from '#shared/store/sockets.ts';
import { givenTelephony } from '#tests/support/given-telephony.ts';
import { lambdaContext } from '#tests/support/http-event.ts';

const MOST_CHANGES = 1000;
const callId = callIdOf('main', 'pbx-1');

/** Two dispatchers, of whom the second is at table, and a supervisor, each before an open screen. */
const givenScreens = async () => {
  const telephony = await givenTelephony(2);
  const { ports, ask, as, command } = telephony;
  const seat = (to: 'ready' | 'away') =>
    ask('set-seat-state', { ...as('user-2'), params: { seatId: 'seat-2' }, body: { ...command(), change: to === 'ready' ? { to } : { to, reason: 'meal' } } });
  await seat('away');
  const people = [['user-1', 'dispatcher'], ['user-2', 'dispatcher'], ['chief', 'supervisor']] as const;
  for (const [userId, role] of people) await keepSocket(ports.itemStore, { connectionId: `of-${userId}`, caller: { userId, role, centre: 'yanhu' }, connectedAt: 1, subscribedAt: 1 }, ports.clock.now());
  let seen = ports.itemStore.latestSequence();
  return {
    ...telephony,
    seat,
    /** The people whose screens were told of the call since the last time. */
    told: async () => {
      const told: string[] = [];
      const pusher = {
        post: (connectionId: string, message: string) => {
          const { entries } = JSON.parse(message) as Extract<LiveMessage, { type: 'changed' }>;
          if (entries.some(({ kind }) => kind === 'call')) told.push(connectionId.slice('of-'.length));
          return Promise.resolve('sent' as const);
        },
      };
      const rows = ports.itemStore.readFeed(seen, MOST_CHANGES);
      seen = rows.at(-1)?.sequence ?? seen;
      await pushBoard({ ...ports, pusher })({ Records: rows.map(({ change }) => recordOfChange(change)) }, lambdaContext);
      return told.sort();
    },
    /** Whether the call is on the board that a screen fetches, in its digest, and to be had alone: all three agree. */
    holds: async (userId: string, role = 'dispatcher') => {
      const { body: board } = await ask('get-board', as(userId, role));
      const { body: digest } = await ask('get-digest', as(userId, role));
      const { status } = await ask('get-board-entry', { ...as(userId, role), params: { kind: 'call', id: callId } });
      const isOn = (board['entries'] as { kind: string }[]).some(({ kind }) => kind === 'call');
      expect([(digest['entries'] as string[][]).some(([kind]) => kind === 'call'), status === 200]).toEqual([isOn, isOn]);
      return isOn;
    },
  };
};

test('a line rings on the screens of ready seats and of the supervisor, and whoever comes back hears it then', async () => {
  const { event, tell, seat, told, holds, claim, close } = await givenScreens();
  await tell({ events: [event('pbx-1', { kind: 'ringing', number: '13900001234' })] });
  expect(await told()).toEqual(['chief', 'user-1']);
  expect([await holds('user-1'), await holds('user-2'), await holds('chief', 'supervisor')]).toEqual([true, false, true]);

  await seat('ready');
  expect(await told()).toEqual(['user-2']);
  expect(await holds('user-2')).toBe(true);
  await seat('away');
  expect(await holds('user-2')).toBe(false);

  await claim(callId, 1);
  expect(await told()).toEqual(['chief', 'user-1', 'user-2']);
  expect(await holds('user-2')).toBe(true);
  close();
});
