import { expect, test } from 'vitest';
import { givenFunctions } from '#tests/support/given-functions.ts';

const signedIn = (extension: string) => ({ to: 'signedIn', extension });

test('one telephone belongs to one seat at a time, and is free once its seat is left', async () => {
  const { ask, close } = await givenFunctions();
  const set = (seatId: string, commandId: string, change: object) => ask('set-seat-state', { params: { seatId }, claims: { sub: seatId }, body: { commandId, change } });

  expect(await set('seat-1', 'one', signedIn('801'))).toMatchObject({ status: 200, body: { id: 'seat-1', version: 1 } });
  expect(await set('seat-2', 'two', signedIn('801'))).toMatchObject({ status: 409, body: { found: { seatId: 'seat-1' } } });
  expect(await set('seat-1', 'three', { to: 'signedOut' })).toMatchObject({ status: 200, body: { version: 2 } });
  expect(await set('seat-2', 'four', signedIn('801'))).toMatchObject({ status: 200, body: { version: 1 } });
  close();
});

test('of twenty seats that take one telephone at once exactly one has it', async () => {
  const { ask, close } = await givenFunctions();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      ask('set-seat-state', { params: { seatId: `seat-${String(index)}` }, body: { commandId: `take-${String(index)}`, change: signedIn('801') } }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  close();
});

test('the room sees its seats, and nobody else does', async () => {
  const { ask, close } = await givenFunctions();
  await ask('set-seat-state', { params: { seatId: 'seat-1' }, body: { commandId: 'one', change: signedIn('801') } });
  const seatsSeenBy = async (role: string) => {
    const { body } = await ask('get-board', { role });
    return (body['entries'] as { kind: string }[]).filter(({ kind }) => kind === 'seat').length;
  };
  expect(await seatsSeenBy('dispatcher')).toBe(1);
  expect(await seatsSeenBy('supervisor')).toBe(1);
  for (const role of ['crew', 'station', 'facility', 'responder', 'manager', 'administrator']) expect(await seatsSeenBy(role)).toBe(0);
  close();
});
