import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createItemTable } from '#shared/ports/aws/dynamodb/create-item-table.ts';
import { createDynamoItemStore } from '#shared/ports/aws/dynamodb/dynamo-item-store.ts';
import { LostRace, StoreBusy, type ItemStore } from '#shared/ports/item-store.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { weaken } from '#shared/ports/local/weaken.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { accountItem, ACCOUNTS, PARTITION, transferItem } from '#tests/faults/accounts.ts';
import { conflictingClient, type ConflictingClient } from '#tests/support/conflicting-client.ts';
import { startDynamoLocal, whyNoDynamoLocal, type DynamoLocal } from '#tests/support/dynamo-local.ts';
import { centresOf, smallCentre } from '#tests/support/given-centre.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';
import { randomFrom } from '#tests/support/roads/random.ts';

const missing = whyNoDynamoLocal();
const TABLE = 'yike-races';
const CONSOLES = 24;
const TERMINALS = 50;
const WRITERS = 6;
const TRANSFERS_A_WRITER = 10;
const FIRST_BALANCE = 100;
const clock = { now: () => Date.UTC(2026, 0, 5, 8) };

const balanceOf = async (store: ItemStore, account: number): Promise<{ version: number; balance: number }> => {
  const item = await store.get(accountItem(account, 1, 0));
  return { version: item!.version, balance: Number(item!.body) };
};

/** Moves one from an account to another, deciding again until it went through. */
const transfer = async (store: ItemStore, { from, to, name }: { readonly from: number; readonly to: number; readonly name: string }): Promise<void> => {
  for (;;) {
    const [giver, taker] = await Promise.all([balanceOf(store, from), balanceOf(store, to)]);
    try {
      await store.transact([
        { put: accountItem(from, giver.version + 1, giver.balance - 1), when: { version: giver.version } },
        { put: accountItem(to, taker.version + 1, taker.balance + 1), when: { version: taker.version } },
        { put: transferItem(name), when: 'absent' },
      ]);
      return;
    } catch (error) {
      if (!(error instanceof LostRace || error instanceof StoreBusy)) throw error;
    }
  }
};

const crossingTransfersEndWell = async (store: ItemStore): Promise<void> => {
  await store.transact(Array.from({ length: ACCOUNTS }, (_, account) => ({ put: accountItem(account, 1, FIRST_BALANCE) })));
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      const random = randomFrom(writer + 1);
      for (let count = 0; count < TRANSFERS_A_WRITER; count++) {
        const from = Math.floor(random() * 3);
        await transfer(store, { from, to: (from + 1 + Math.floor(random() * 2)) % 3, name: `${writer}-${count}` });
      }
    }),
  );
  const { items } = await store.query({ pk: PARTITION });
  const balances = items.filter(({ sk }) => sk.startsWith('account#')).map(({ body }) => Number(body));
  expect(balances.reduce((sum, one) => sum + one, 0)).toBe(ACCOUNTS * FIRST_BALANCE);
  expect(items.filter(({ sk }) => sk.startsWith('transfer#'))).toHaveLength(WRITERS * TRANSFERS_A_WRITER);
  const writes = items.filter(({ sk }) => sk.startsWith('account#')).reduce((sum, { version }) => sum + version - 1, 0);
  expect(writes).toBe(2 * WRITERS * TRANSFERS_A_WRITER);
};

const oneDispatchWins = async (store: ItemStore): Promise<void> => {
  const { ask, ports, close } = await givenFunctions({ store });
  await ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { commandId: 'on-duty', change: { to: 'onDuty' } } });
  const incidents: string[] = [];
  for (let seat = 0; seat < CONSOLES; seat++) {
    const { body } = await ask('open-incident', { body: { commandId: `open-${seat}`, place: { townshipId: 'xiezhou' } } });
    incidents.push(String(body['id']));
  }
  const dispatch = async (incidentId: string, seat: number): Promise<Awaited<ReturnType<typeof ask>>> => {
    const answer = await ask('dispatch-unit', { body: { commandId: `dispatch-${seat}`, unitId: 'unit-1', purpose: { kind: 'incident', incidentId } } });
    // 503 says to try again later, and that nothing was written.
    return answer.status === 503 ? dispatch(incidentId, seat) : answer;
  };
  const answers = await Promise.all(incidents.map(dispatch));
  const [won, ...more] = answers.filter(({ status }) => status === 200);
  expect(more).toEqual([]);
  const assignmentId = won?.body['assignmentId'];
  for (const answer of answers.filter((one) => one !== won)) expect(answer).toMatchObject({ status: 409, body: { found: { unit: { status: 'assigned', assignmentId } } } });
  await expect.poll(async () => (await readBoard(ports.itemStore, 'yanhu')).filter(({ kind }) => kind === 'assignment').map(({ id }) => id)).toEqual([assignmentId]);
  close();
};

const manyUnits = { ...smallCentre, units: Array.from({ length: TERMINALS }, (_, index) => ({ ...smallCentre.units[0]!, id: `unit-${index + 1}` })) };

const oneSignInWins = async (store: ItemStore): Promise<void> => {
  const { ask, close } = await givenFunctions({ store, centres: centresOf(manyUnits) });
  const signIn = async (unitId: string, round: string): Promise<Awaited<ReturnType<typeof ask>>> => {
    const answer = await ask('sign-in-crew', { params: { unitId }, body: { commandId: `${round}-${unitId}`, memberIds: ['li', `driver-of-${unitId}`], level: 'basic' } });
    return answer.status === 503 ? signIn(unitId, round) : answer;
  };
  const onAllAtOnce = async (round: string): Promise<string> => {
    const answers = await Promise.all(manyUnits.units.map(({ id }) => signIn(id, round)));
    const [won, ...more] = answers.filter(({ status }) => status === 200);
    expect(more).toEqual([]);
    const unitId = String(won?.body['id']);
    for (const answer of answers.filter((one) => one !== won)) expect(answer).toMatchObject({ status: 409, body: { detail: `Cannot sign the crew in: "li" is signed in on unit "${unitId}"`, found: { unitId } } });
    return unitId;
  };
  const first = await onAllAtOnce('morning');
  expect(await ask('sign-out-crew', { params: { unitId: first }, body: { commandId: 'home' } })).toMatchObject({ status: 200 });
  await onAllAtOnce('evening');
  close();
};

describe('transactions that meet on the embedded store', () => {
  it('let one of many sign-ins of a person win, and tell the others on which unit they are', () => oneSignInWins(openItemStore({ path: ':memory:', clock })));
});

describe('transactions that meet on the embedded store weakened', () => {
  // The clock of the indexes runs on with the wall's, so that they show everything in the end.
  const weakened = () => weaken(openItemStore({ path: ':memory:', clock }), { seed: 3, clock: { now: () => clock.now() + performance.now() } });

  it('go through in the end, each once and whole', () => crossingTransfersEndWell(weakened()));

  it('let one of many dispatches of a unit win, and tell the others who', () => oneDispatchWins(weakened()));

  it('let one of many sign-ins of a person win, and tell the others on which unit they are', () => oneSignInWins(weakened()));
});

describe.skipIf(missing)(`transactions of which all that meet are cancelled, on DynamoDB Local${missing ? ` (${missing})` : ''}`, { timeout: 240_000 }, () => {
  let dynamo: DynamoLocal;
  let store: ItemStore;
  let conflicting: ConflictingClient;
  beforeAll(async () => {
    dynamo = await startDynamoLocal();
    await createItemTable(dynamo.client, TABLE);
    conflicting = conflictingClient(dynamo.client);
    store = createDynamoItemStore({ client: conflicting.client, table: TABLE, clock });
  });
  afterAll(() => dynamo.close());

  it('are tried again and go through in the end, each once and whole', async () => {
    await crossingTransfersEndWell(store);
    expect(conflicting.conflicts()).toBeGreaterThan(WRITERS);
  });

  it('let one of many dispatches of a unit win, and tell the others who', async () => {
    const before = conflicting.conflicts();
    await oneDispatchWins(store);
    expect(conflicting.conflicts() - before).toBeGreaterThan(CONSOLES / 2);
  });

  it('let one of many sign-ins of a person win, and tell the others on which unit they are', () => oneSignInWins(store));
});
