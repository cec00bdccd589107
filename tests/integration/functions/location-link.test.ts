import { describe, expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { readEntries } from '#shared/store/log.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';
import { manualClock } from '#tests/support/manual-clock.ts';

const START = Date.UTC(2026, 0, 5, 8);
const number = '013900001234';
const callId = callIdOf('main', 'pbx-1');
const here = { longitude: 111.003, latitude: 35.024, datum: 'WGS-84' };

/** A call from a mobile telephone that a dispatcher has answered, and the page of the link that is sent to it. */
const givenCall = async (caller = number) => {
  const clock = manualClock(START);
  // Whoever loses a race looks again at once: nobody moves the clock on for them.
  const functions = await givenFunctions({ clock: { ...clock, sleep: () => Promise.resolve() } });
  const { ask, ports, close } = functions;
  let commands = 0;
  const command = () => ({ commandId: `command-${String(++commands)}` });
  const event = { callId: 'pbx-1', at: START };
  const events = [{ ...event, sequence: 1, kind: 'ringing', number: caller }, { ...event, sequence: 2, kind: 'answered', extension: '801' }];
  await ask('receive-telephony-event', { params: { bridge: 'main' }, body: { events } });
  const request = (commandId = command()) => ask('request-caller-location', { params: { callId }, body: commandId });
  const tokenOf = (text = ''): string => text.slice(-32);
  return {
    ask,
    ports,
    clock,
    close,
    command,
    request,
    tokenOf,
    /** The token of a link that was just sent. */
    sent: async () => {
      await request();
      return tokenOf(ports.sms.messages.at(-1)?.text);
    },
    view: (token: string) => ask('view-location-link', { body: { token } }),
    answer: (token: string, said: object) => ask('submit-caller-location', { body: { token, answer: said } }),
    place: (more: object = {}) => ({ kind: 'place', consent: true, position: here, accuracyMeters: 12, measuredAt: clock.now() - 5_000, clockOffsetMilliseconds: 2_000, ...more }),
    call: async () => (await ask('get-call', { params: { callId } })).body['call'] as Record<string, unknown>,
    written: () => ports.itemStore.latestSequence(),
  };
};

describe('asking a caller for the place', () => {
  test('sends one short message with a link to the number of the call, also when the command is repeated', async () => {
    const { ports, request, call, close } = await givenCall();
    const first = await request({ commandId: 'ask' });
    expect(first).toMatchObject({ status: 200, body: { expiresAt: START + 900_000, sending: 'sent' } });
    expect(await request({ commandId: 'ask' })).toEqual(first);
    expect(ports.sms.messages).toEqual([{ to: '+8613900001234', text: expect.stringMatching(/^【盐湖】.*https:\/\/yike\.example\/locate\/index\.html#yanhu\.[0-9a-f]{32}$/) as string }]);
    expect(await call()).toMatchObject({ locationLinks: [{ linkId: first.body['linkId'], askedAt: START, sending: 'sent' }] });
    close();
  });

  test('keeps neither the number nor the secret of the link in any event, and only a hash of the secret in the store', async () => {
    const { ports, sent, close } = await givenCall();
    const token = await sent();
    const rows = ports.itemStore.readFeed(0, 1000).map(({ change }) => JSON.stringify(change.item));
    expect(rows.filter((row) => row.includes(token))).toEqual([]);
    expect(rows.filter((row) => row.includes('13900001234'))).toEqual([]);
    close();
  });

  test('says so when the carrier takes nothing, and may be repeated at once then', async () => {
    const { ports, request, call, close } = await givenCall();
    ports.sms.isDown = true;
    expect(await request()).toMatchObject({ status: 200, body: { sending: 'failed' } });
    ports.sms.isDown = false;
    expect(await request()).toMatchObject({ status: 200, body: { sending: 'sent' } });
    expect(await call()).toMatchObject({ locationLinks: [{ sending: 'failed' }, { sending: 'sent' }] });
    close();
  });

  test('is refused while the last message is on its way, for a landline, and where no number is known', async () => {
    const { clock, request, close } = await givenCall();
    await request();
    expect(await request()).toMatchObject({ status: 409, body: { detail: 'Cannot ask for the place: it was asked 0 s ago' } });
    await clock.pass(30_000);
    expect(await request()).toMatchObject({ status: 200 });
    close();

    const landline = await givenCall('03592120120');
    expect(await landline.request()).toMatchObject({ status: 409, body: { detail: 'Cannot ask for the place: the number of the caller takes no short messages' } });
    landline.close();
    const withheld = await givenFunctions();
    await withheld.ask('receive-telephony-event', { params: { bridge: 'main' }, body: { events: [{ sequence: 1, callId: 'pbx-1', at: START, kind: 'ringing' }] } });
    expect(await withheld.ask('request-caller-location', { params: { callId }, body: { commandId: 'one' } })).toMatchObject({ status: 409, body: { detail: 'Cannot ask for the place: the number of the caller is not known' } });
    withheld.close();
  });

  test('is refused once nobody is on the way to the caller any more', async () => {
    const { ask, command, request, close } = await givenCall();
    await ask('finish-call', { params: { callId }, body: { ...command(), outcome: { kind: 'noIncident', reason: 'wrong-number' } } });
    expect(await request()).toMatchObject({ status: 409, body: { detail: 'Cannot ask for the place: the call is finished as "noIncident"' } });
    close();
  });
});

describe('a link', () => {
  test('tells who asks and until when, and nothing of the call', async () => {
    const { sent, view, close } = await givenCall();
    expect(await view(await sent())).toEqual({ status: 200, body: { state: 'open', title: { zh: '盐湖', en: 'Yanhu' }, expiresAt: START + 900_000, at: START } });
    close();
  });

  test('brings a place once, with its age, accuracy and consent, as one more word that the dispatcher may choose', async () => {
    const { ask, command, sent, view, answer, place, call, written, close } = await givenCall();
    const token = await sent();
    const given = place();
    expect(await answer(token, given)).toEqual({ status: 200, body: { taken: 'place' } });
    expect(await answer(token, given)).toEqual({ status: 200, body: { taken: 'place' } });
    const before = written();
    expect(await answer(token, place({ accuracyMeters: 3 }))).toMatchObject({ status: 410, body: { code: 'link-used' } });
    expect(await answer(token, { kind: 'trouble', trouble: 'refused' })).toMatchObject({ status: 410, body: { code: 'link-used' } });
    expect(written()).toBe(before);
    expect(await view(token)).toMatchObject({ body: { state: 'used' } });
    expect(await call()).toMatchObject({
      positions: [{ source: 'link', position: [111.003, 35.024], accuracyMeters: 12, measuredAt: START - 3_000 }],
      locationLinks: [{ answeredAt: START }],
    });

    const { body } = await ask('open-incident', { body: { ...command(), callId, place: { townshipId: 'xiezhou' } } });
    const words = await ask('get-location-candidates', { params: { incidentId: String(body['id']) } });
    expect(words.body).toMatchObject({ candidates: [{ source: 'link', accuracyMeters: 12, ageSeconds: 3 }, { source: 'spoken' }], chosen: { townshipId: 'xiezhou' } });
    close();
  });

  test('that is answered after the call became an incident tells the incident, whose place stays as it was', async () => {
    const { ask, ports, command, sent, answer, place, close } = await givenCall();
    const token = await sent();
    const { body } = await ask('open-incident', { body: { ...command(), callId, place: { townshipId: 'xiezhou' } } });
    const incidentId = String(body['id']);
    await answer(token, place());
    const entries = await readEntries(ports.itemStore, { centre: 'yanhu', kind: 'incident', id: incidentId });
    expect(entries.at(-1)).toMatchObject({ type: 'CallerPlaceTold', data: { callId, source: 'link' } });
    expect(await readBoard(ports.itemStore, 'yanhu')).toMatchObject([{ kind: 'incident', state: { place: { townshipId: 'xiezhou' } } }]);
    close();
  });

  test('of two answers at once takes one', async () => {
    const { sent, answer, place, call, close } = await givenCall();
    const token = await sent();
    const answers = await Promise.all([answer(token, place()), answer(token, place({ accuracyMeters: 3 }))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect((await call())['positions']).toHaveLength(1);
    close();
  });

  test('takes a place of an app that measures otherwise, by its datum', async () => {
    const { sent, answer, place, call, close } = await givenCall();
    await answer(await sent(), place({ position: { ...here, datum: 'GCJ-02' } }));
    const [{ position }] = (await call())['positions'] as [{ position: [number, number] }];
    expect(position[0]).not.toBeCloseTo(here.longitude, 3);
    expect(position[0]).toBeCloseTo(here.longitude, 1);
    close();
  });

  test('takes a place of a telephone whose clock is ahead as measured now', async () => {
    const { sent, answer, place, call, close } = await givenCall();
    await answer(await sent(), place({ measuredAt: START + 3_600_000 }));
    expect(await call()).toMatchObject({ positions: [{ measuredAt: START }] });
    close();
  });

  test.each(['refused', 'denied', 'no-signal'] as const)('says that the caller gave no place (%s), and still takes one afterwards', async (trouble) => {
    const { sent, answer, place, call, close } = await givenCall();
    const token = await sent();
    expect(await answer(token, { kind: 'trouble', trouble })).toEqual({ status: 200, body: { taken: 'trouble' } });
    expect(await call()).toMatchObject({ positions: [], locationLinks: [{ trouble }] });
    expect(await answer(token, place())).toEqual({ status: 200, body: { taken: 'place' } });
    close();
  });

  test('is over when its time is over, says so for a day, and writes nothing', async () => {
    const { clock, sent, view, answer, place, written, close } = await givenCall();
    const token = await sent();
    await clock.pass(900_000);
    const before = written();
    expect(await view(token)).toMatchObject({ body: { state: 'expired' } });
    expect(await answer(token, place())).toMatchObject({ status: 410, body: { code: 'link-expired' } });
    expect(written()).toBe(before);
    await clock.pass(24 * 3_600_000);
    expect(await view(token)).toMatchObject({ status: 404 });
    close();
  });

  test('that nobody sent is none, at another centre neither, and a place without consent is refused', async () => {
    const { ask, sent, answer, place, written, close } = await givenCall();
    const token = await sent();
    const before = written();
    expect(await answer('0'.repeat(32), place())).toMatchObject({ status: 404 });
    expect(await ask('submit-caller-location', { params: { centre: 'elsewhere' }, body: { token, answer: place() } })).toMatchObject({ status: 404 });
    expect(await answer(token, place({ consent: false }))).toMatchObject({ status: 400 });
    expect(await answer(token, { ...place(), position: { longitude: 111, latitude: 35 } })).toMatchObject({ status: 400 });
    expect(written()).toBe(before);
    close();
  });

  test('takes short requests alone, and of one address not more than a telephone makes', async () => {
    const { sent, view, answer, clock, close } = await givenCall();
    const token = await sent();
    expect(await answer(token, { kind: 'trouble', trouble: 'x'.repeat(3_000) })).toMatchObject({ status: 413 });
    const answers = await Promise.all(Array.from({ length: 61 }, () => view(token)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    await clock.pass(60_000);
    expect(await view(token)).toMatchObject({ status: 200 });
    close();
  });
});
