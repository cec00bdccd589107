import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEntries } from '#shared/store/log.ts';
import { readAll } from '#shared/store/read-all.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';
import { givenRun } from '#tests/support/given-run.ts';

const crew = { role: 'crew', claims: { sub: 'crew-1', 'custom:unit': 'unit-1' } };
const OFFSET = 90_000;
const WORDS = '家属王小明在村口等';

let centre: CentreAtWork;
let commands = 0;
let assignmentId: string;
let incidentId: string;
const commandId = (): string => `command-${commands++}`;
beforeEach(async () => {
  centre = await givenCentreAtWork();
  ({ incidentId, assignmentId } = await givenRun(centre));
});
afterEach(() => centre.close());

const send = (text: string, as = {}, times = {}) => centre.ask('send-message', { ...as, params: { assignmentId }, body: { commandId: commandId(), text, ...times } });
const read = (count: number, as = {}) => centre.ask('read-messages', { ...as, params: { assignmentId }, body: { commandId: commandId(), count } });
const messages = async (as = {}, query?: Record<string, string>) => (await centre.ask('get-messages', { ...as, params: { assignmentId }, ...(query && { query }) })).body['messages'] as { number: number; text?: string }[];

describe('the messages of a run', () => {
  test('reach the crew and come back, each with its own time', async () => {
    const sentAt = centre.now();
    expect(await send(WORDS)).toMatchObject({ status: 200 });
    await centre.pass(60);
    expect(await messages(crew)).toMatchObject([{ from: 'room', at: sentAt, text: WORDS }]);
    await send('收到', crew, { deviceAt: sentAt + 30_000 - OFFSET, clockOffsetMilliseconds: OFFSET });
    const [first, answer] = await messages();
    expect(answer).toMatchObject({ from: 'crew', by: 'crew-1', at: sentAt + 30_000, atVerified: true, text: '收到' });
    expect(await messages({}, { after: String(first?.number) })).toStrictEqual([answer]);
  });

  test('show who has read how far', async () => {
    await send(WORDS);
    await read(1, crew);
    const { body } = await centre.ask('get-board-entry', { params: { kind: 'assignment', id: assignmentId } });
    expect(body['state']).toMatchObject({ messages: { sent: { room: 1, crew: 0 }, read: { room: 0, crew: 1 } } });
  });

  test('are hidden from other crews and stations', async () => {
    await send(WORDS);
    const other = { role: 'crew', claims: { sub: 'crew-2', 'custom:unit': 'unit-2' } };
    const elsewhere = { role: 'station', claims: { sub: 'desk', 'custom:station': 'elsewhere' } };
    for (const stranger of [other, elsewhere]) {
      expect(await centre.ask('get-messages', { ...stranger, params: { assignmentId } })).toMatchObject({ status: 403 });
      expect(await send('你好', stranger)).toMatchObject({ status: 403 });
    }
  });

  test('are in no log and on no board in words, and every look at them is kept', async () => {
    await send(WORDS);
    const entries = await readEntries(centre.ports.itemStore, { centre: 'yanhu', kind: 'assignment', id: assignmentId });
    expect(entries.map(({ type }) => type)).toContain('MessageSent');
    expect(JSON.stringify(entries) + JSON.stringify(centre.published)).not.toContain('王小明');
    await messages(crew);
    const looks = await readAll(centre.ports.itemStore, { pk: `yanhu/access#${incidentId}` });
    expect(looks.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([{ by: 'crew-1', why: `messages of run ${assignmentId}` }]);
  });

  test('lose their words with the person whom the run was for', async () => {
    await send(WORDS);
    await centre.ask('erase-person', { params: { personId: incidentId } });
    expect(await messages(crew)).toMatchObject([{ from: 'room' }]);
    expect((await messages(crew))[0]).not.toHaveProperty('text');
  });
});
