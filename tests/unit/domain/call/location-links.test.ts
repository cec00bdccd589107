import { describe, expect, it } from 'vitest';
import type { CallEvent } from '#events/call.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import { minute } from '#tests/support/builders.ts';
import { answeredBy, callClaimed, callerLocated, callFinished, rang } from '#tests/support/builders-call.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const call = given(callLifecycle, decideCall);
const linkId = 'link-1';
const expiresAt = minute(15);
const ask = (id = linkId, at = minute(1)) => ({ type: 'AskLocation', linkId: id, expiresAt, at }) as const;
const asked = (id = linkId): CallEvent => ({ type: 'CallerLocationAsked', data: { linkId: id, expiresAt } });
const sent = (outcome: 'sent' | 'failed' = 'sent'): CallEvent => ({ type: 'LocationLinkSent', data: { linkId, outcome } });
const withheld = (trouble: 'refused' | 'denied' = 'denied'): CallEvent => ({ type: 'CallerLocationWithheld', data: { linkId, trouble } });
const position = { source: 'link', position: [111, 35], accuracyMeters: 10, measuredAt: minute(2) } as const;
const consent = { linkId, at: minute(2) };
const located: CallEvent = { type: 'CallerLocated', data: { position, consent } };

describe('a call whose caller may be asked for the place', () => {
  it.each([
    ['rings', [rang()]],
    ['was answered', [rang(), answeredBy()]],
    ['became an incident', [rang(), callClaimed(), callFinished({ kind: 'opened', incidentId: 'incident-1' })]],
  ] as const)('is asked while it %s', (_how, history) => call(history).when(ask()).then([asked()]).andIs({ locationLinks: [{ linkId, expiresAt }] }));
  it('is not asked without a number', () => call([rang({ caller: undefined })]).when(ask()).thenRefused(/^Cannot ask for the place: the number of the caller is not known$/));
  it('is not asked once it came to nothing', () => call([rang(), callClaimed(), callFinished()]).when(ask()).thenRefused(/finished as "noIncident"$/));
});

describe('a call whose caller was asked', () => {
  const history = [rang(), asked(), sent()];

  it('is asked by one link once', () => call(history).when(ask()).then([]));
  it('is not asked again while the message is on its way', () => call(history).when(ask('link-2', minute(1) + 29_999)).thenRefused(/^Cannot ask for the place: it was asked 30 s ago$/));
  it('is asked again half a minute later', () => call(history).when(ask('link-2', minute(1) + 30_000)).then([asked('link-2')]));
  it('is asked again at once where the carrier took nothing', () => call([rang(), asked(), sent('failed')]).when(ask('link-2')).then([asked('link-2')]));
  it('keeps once whether the message was taken', () => {
    call([rang(), asked()]).when({ type: 'NoteLinkSent', linkId, outcome: 'sent' }).then([sent()]).andIs({ locationLinks: [{ sending: 'sent' }] });
    call(history).when({ type: 'NoteLinkSent', linkId, outcome: 'failed' }).then([]);
  });
  it('keeps why there is no place, the latest reason', () => {
    const trouble = (why: 'refused' | 'denied') => ({ type: 'NoteLinkTrouble', linkId, trouble: why }) as const;
    call(history).when(trouble('denied')).then([withheld()]).andIs({ locationLinks: [{ trouble: 'denied' }] });
    call([...history, withheld()]).when(trouble('denied')).then([]);
    call([...history, withheld()]).when(trouble('refused')).then([withheld('refused')]);
    call([...history, located]).when(trouble('refused')).then([]);
  });
  it('learns the place under the link that the caller agreed to', () =>
    call(history).when({ type: 'Locate', position, consent }).then([located]).andIs({ positions: [position], locationLinks: [{ sending: 'sent', answeredAt: minute(3) }] }));
  it('keeps its links through what happens to it, and a place without a link uses none up', () => {
    const aml = callerLocated({ source: 'aml', position: [111, 35], measuredAt: minute(0) });
    const state = stateAfter(callLifecycle, [...history, aml, answeredBy(), callFinished({ kind: 'opened', incidentId: 'incident-1' })]);
    expect(state).toMatchObject({ status: 'finished', locationLinks: [{ linkId, sending: 'sent' }] });
    expect(state).not.toHaveProperty('locationLinks.0.answeredAt');
  });
});

describe('a call that another service hands over', () => {
  const handOver = { from: '110', caseNumber: 'J-1' } as const;
  const handedOver: CallEvent = { type: 'CallHandedOver', data: handOver };
  const ring = { type: 'Ring', ring: { mode: 'real', origin: '110', bridge: 'main' }, handOver } as const;
  const rangAt110: CallEvent = { type: 'CallRang', data: ring.ring };

  it('rings with the number of their case', () => call([]).when(ring).then([rangAt110, handedOver]).andIs({ origin: '110', handOver }));
  it('learns the number when the ring is told again with it, once', () => {
    call([rangAt110]).when(ring).then([handedOver]);
    call([rangAt110, handedOver]).when(ring).then([]);
  });
  it('is theirs also when the dispatcher hears it on the line, and keeps that through what happens to it', () => {
    const note = { type: 'NoteHandOver', handOver } as const;
    call([rang(), answeredBy()]).when(note).then([handedOver]).andIs({ origin: '110', handOver });
    call([rang(), handedOver]).when(note).then([]);
    call([rang(), handedOver, answeredBy(), callFinished()]).is({ status: 'finished', handOver });
  });
});
