import { expect, test } from 'vitest';
import { givenFunctions } from '#tests/support/given-functions.ts';
import { manualClock } from '#tests/support/manual-clock.ts';

/** Longer than anybody is seen who says nothing more. */
const LONG_MILLISECONDS = 120_000;

test('who has an incident before them is seen by the room alone, until they turn away or fall silent', async () => {
  const clock = manualClock();
  const { ask, close } = await givenFunctions({ clock });
  const show = (sub: string, commandId: string, incidentId?: string) => ask('show-presence', { claims: { sub }, body: { commandId, ...(incidentId !== undefined && { incidentId }) } });
  const seenBy = async (role: string): Promise<readonly unknown[]> => {
    const { body } = await ask('get-board', { role });
    return (body['entries'] as { kind: string; state: unknown }[]).filter(({ kind }) => kind === 'presence').map(({ state }) => state);
  };

  expect(await show('zhao', 'one', 'incident-1')).toMatchObject({ status: 200, body: { until: clock.now() + 90_000 } });
  await show('bai@example.org', 'two', 'incident-1');
  const both = [expect.objectContaining({ userId: 'zhao', incidentId: 'incident-1' }), expect.objectContaining({ userId: 'bai@example.org', incidentId: 'incident-1' })];
  expect(await seenBy('dispatcher')).toEqual(expect.arrayContaining(both));
  for (const role of ['crew', 'station', 'facility', 'responder', 'manager']) expect(await seenBy(role)).toEqual([]);

  await clock.pass(1_000);
  await show('zhao', 'three');
  expect(await seenBy('dispatcher')).toEqual([expect.objectContaining({ userId: 'bai@example.org' })]);
  await clock.pass(LONG_MILLISECONDS);
  expect(await seenBy('dispatcher')).toEqual([]);
  close();
});

test('what is looked at is in no digest, which would otherwise never stand still', async () => {
  const { ask, close } = await givenFunctions();
  await ask('show-presence', { body: { commandId: 'one', incidentId: 'incident-1' } });
  expect((await ask('get-digest')).body['entries']).toEqual([]);
  close();
});
