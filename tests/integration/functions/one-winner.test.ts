import { expect, test } from 'vitest';
import { readBoard } from '#shared/store/read-board.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

const CONSOLES = 100;

test('of a hundred dispatchers who send the same unit at once exactly one wins, and the others hear who', async () => {
  const { ask, ports, close } = await givenFunctions();
  await ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { commandId: 'on-duty', change: { to: 'onDuty' } } });
  const incidents = await Promise.all(
    Array.from({ length: CONSOLES }, async (_, seat) => {
      const { body } = await ask('open-incident', { body: { commandId: `open-${String(seat)}`, place: { townshipId: 'xiezhou' } } });
      return String(body['id']);
    }),
  );

  const answers = await Promise.all(
    incidents.map((incidentId, seat) =>
      ask('dispatch-unit', { body: { commandId: `dispatch-${String(seat)}`, unitId: 'unit-1', purpose: { kind: 'incident', incidentId } } }),
    ),
  );

  const won = answers.filter((answer) => answer.status === 200);
  expect(won).toHaveLength(1);
  const assignmentId = won[0]?.body['assignmentId'];
  for (const answer of answers.filter((one) => one.status !== 200)) {
    expect(answer).toMatchObject({ status: 409, body: { found: { unit: { status: 'assigned', assignmentId } } } });
  }
  const board = await readBoard(ports.itemStore, 'yanhu');
  expect(board.filter((entry) => entry.kind === 'assignment').map((entry) => entry.id)).toEqual([assignmentId]);
  expect(board.filter((entry) => entry.kind === 'incident' && entry.state.status === 'active')).toHaveLength(1);
  expect(board.filter((entry) => entry.kind === 'incident' && entry.state.status === 'waiting')).toHaveLength(CONSOLES - 1);
  expect(board.find((entry) => entry.kind === 'unit' && entry.id === 'unit-1')?.version).toBe(2);
  close();
});
