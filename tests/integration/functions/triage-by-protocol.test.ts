import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

let functions: Awaited<ReturnType<typeof givenFunctions>>;
beforeAll(async () => {
  functions = await givenFunctions();
});
afterAll(() => functions.close());

let opened = 0;
const openIncident = async (): Promise<string> => {
  opened += 1;
  const { body } = await functions.ask('open-incident', { body: { commandId: `open-${String(opened)}` } });
  return String(body['id']);
};
let commands = 0;
const assess = (incidentId: string, said: object) => {
  commands += 1;
  return functions.ask('assess-complaint', { params: { incidentId }, body: { commandId: `assess-${String(commands)}`, complaint: 'chest-pain', protocolVersion: 1, answers: [], ...said } });
};
const incidentOf = async (incidentId: string) => (await functions.ask('get-incident', { params: { incidentId } })).body['incident'];

describe('assessing a complaint', () => {
  test('gives a priority before the first answer, more with each, and what to tell the caller', async () => {
    const incidentId = await openIncident();
    expect(await assess(incidentId, {})).toMatchObject({ status: 200, body: { id: incidentId, version: 2, priority: 'II', needs: ['defibrillator'], complete: false } });
    const answers = [{ question: 'vital', answer: 'not-breathing' }];
    expect(await assess(incidentId, { answers })).toMatchObject({
      body: { priority: 'I', needs: ['defibrillator', 'advanced-life-support'], instructions: ['cpr-adult'], redFlags: ['vital/not-breathing'], complete: true },
    });
    expect(await incidentOf(incidentId)).toMatchObject({ priority: 'I', assessment: { complaint: 'chest-pain', answers } });
  });

  test('keeps what was found when the protocol of another complaint goes on', async () => {
    const incidentId = await openIncident();
    await assess(incidentId, { complaint: 'breathing', answers: [{ question: 'vital', answer: 'awake' }, { question: 'sudden-cause', answer: 'swollen' }] });
    for (const answers of [[], [{ question: 'vital', answer: 'awake' }]]) {
      expect(await assess(incidentId, { complaint: 'allergy', answers })).toMatchObject({ body: { priority: 'I', needs: ['advanced-life-support'] } });
    }
  });

  test('is refused by a version that is not in force, which is named', async () => {
    expect(await assess(await openIncident(), { protocolVersion: 99 })).toMatchObject({ status: 409, body: { found: { version: 1 } } });
  });

  test.each([
    ['an answer that the protocol does not have', [{ question: 'vital', answer: 'perhaps' }], '"vital/perhaps" is no answer of the protocol "chest-pain"'],
    ['words in place of codes', [{ question: 'vital', answer: 'my name is Li' }], 'not a code'],
    ['a question answered twice', [{ question: 'vital', answer: 'awake' }, { question: 'vital', answer: 'not-awake' }], 'answers a question twice'],
  ])('refuses %s', async (_, answers, because) => {
    const { status, body } = await assess(await openIncident(), { answers });
    expect(status).toBe(400);
    expect(JSON.stringify(body['errors'])).toContain(JSON.stringify(because).slice(1, -1));
  });

  test.each(['assess-complaint', 'stamp-compressions'] as const)('%s knows no incident that was never opened', async (name) => {
    const said = name === 'stamp-compressions' ? { kind: 'begun' } : { complaint: 'fall', protocolVersion: 1, answers: [] };
    expect(await functions.ask(name, { params: { incidentId: 'nobody' }, body: { commandId: `nobody-${name}`, ...said } })).toMatchObject({ status: 404 });
  });
});

describe('stamping the compression clock', () => {
  test('keeps the first stamp of each kind, and a second one moves nothing', async () => {
    const incidentId = await openIncident();
    const stamp = (commandId: string, kind: string) => functions.ask('stamp-compressions', { params: { incidentId }, body: { commandId: `${incidentId}-${commandId}`, kind } });
    expect(await stamp('one', 'recognised')).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await stamp('two', 'recognised')).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await stamp('three', 'begun')).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await incidentOf(incidentId)).toMatchObject({ compressions: { recognisedAt: expect.any(Number) as number, begunAt: expect.any(Number) as number } });
  });
});

describe('getting the protocols', () => {
  test('gives all of them with their notice, and nothing to whoever has them', async () => {
    const { status, body } = await functions.ask('get-protocols');
    expect(status).toBe(200);
    expect(body['notice']).toMatchObject({ en: expect.stringContaining('not medical advice') as string, zh: expect.stringContaining('非医疗建议') as string });
    expect(body['protocols']).toEqual(Object.values(protocols));
  });
});
