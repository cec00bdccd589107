import { describe, expect, it } from 'vitest';
import { answeredAtOf, callLifecycle, type KnownCall } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import type { CallActor } from '#shared/domain/call/finish-call.ts';
import { isClaimStale } from '#shared/domain/call/stale-claim.ts';
import type { CallOutcome } from '#shared/schemas/call.ts';
import { minute, sealed } from '#tests/support/builders.ts';
import {
  abandoned,
  answeredBy,
  answeredSomewhere,
  callBackTaken,
  callClaimed,
  callFinished,
  callerLocated,
  lineClosed,
  numberTold,
  rang,
  recordingKept,
  ringing,
} from '#tests/support/builders-call.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const call = given(callLifecycle, decideCall);
const second = 1000;

const ring = { type: 'Ring', ring: ringing() } as const;
const claim = (userId = 'li', at = minute(1)) => ({ type: 'Claim', seatId: `seat-of-${userId}`, userId, at, staleClaimSeconds: 10 }) as const;
const answer = (userId = 'li', at = minute(1), extension = '801') => ({ type: 'Answer', extension, seat: { seatId: `seat-of-${userId}`, userId }, at }) as const;
const abandon = { type: 'Abandon', nextOwner: 'zhou' } as const;
const end = { type: 'End', nextOwner: 'zhou' } as const;
const record = { type: 'Record', recordingId: 'recording-1' } as const;
const actor = (userId = 'li'): CallActor => ({ userId, isSupervisor: false });
const wrongNumber: CallOutcome = { kind: 'noIncident', reason: 'wrong-number' };
const finish = (outcome: CallOutcome = wrongNumber, by = actor()) => ({ type: 'Finish', actor: by, outcome }) as const;

describe('a call nobody has heard of', () => {
  it('rings, and its clock runs from then', () => call([]).when(ring).then([rang()]).andIs({ status: 'ringing', rangAt: minute(0) }));
  it.each([claim(), answer(), abandon, end, record, finish()])('does nothing else: $type', (command) => call([]).when(command).thenRefused(/it never rang$/));
});

describe('a call that rings', () => {
  const history = [rang()];

  it('rings once, however often it is told', () => call(history).when(ring).then([]));
  it('learns its number when that comes late', () => call([rang({ caller: undefined })]).when(ring).then([numberTold]).andIs({ status: 'ringing', caller: sealed('call-1') }));
  it('is claimed', () => call(history).when(claim()).then([callClaimed()]).andIs({ status: 'claimed', claim: { userId: 'li', seatId: 'seat-of-li', at: minute(1) } }));
  it('is answered without a claim, as at a telephone', () => call(history).when(answer()).then([answeredBy()]).andIs({ status: 'answered', answeredAt: minute(1) }));
  it('is a task of the next one when the caller gives up', () => call(history).when(abandon).then([abandoned('zhou')]).andIs({ status: 'callBackDue', owner: 'zhou', dueSince: minute(1) }));
  it('is a task of the next one when the line just closes', () => call(history).when(end).then([abandoned('zhou')]));
  it('has no outcome before anyone answered', () => call(history).when(finish()).thenRefused(/nobody has answered it$/));
});

describe('a call claimed at a screen', () => {
  const history = [rang(), callClaimed('li')];

  it('stays theirs when they say so again', () => call(history).when(claim('li')).then([]));
  it('is not claimed by another, who hears by whom', () => call(history).when(claim('wang', minute(1) + 9 * second)).thenRefused(/^Cannot claim the call: "li" has it$/));
  it('is free again once the claim is stale', () => call(history).when(claim('wang', minute(1) + 10 * second)).then([callClaimed('wang')]).andIs({ claim: { userId: 'wang' } }));
  it('goes to whoever the telephone system says has answered', () =>
    call(history).when(answer('wang', minute(2), '802')).then([answeredBy('wang', '802')]).andIs({ status: 'answered', holder: { userId: 'wang', extension: '802' } }));
  it('is a task of theirs when the caller gives up', () => call(history).when(abandon).then([abandoned('li')]).andIs({ owner: 'li' }));
  it('counts as answered since the claim, where the telephone system says nothing', () => expect(answeredAtOf(stateAfter(callLifecycle, history) as KnownCall)).toBe(minute(1)));
  it('is stale after as many seconds as the pack says and not before', () => {
    const state = stateAfter(callLifecycle, history);
    const isStaleAfter = (seconds: number, staleClaimSeconds: number) => isClaimStale(state, { now: minute(1) + seconds * second, staleClaimSeconds });
    expect([isStaleAfter(9.999, 10), isStaleAfter(10, 10), isStaleAfter(10, 15)]).toEqual([false, true, false]);
  });
  it('is finished by whoever claimed it, and by no other', () => {
    call(history).when(finish()).then([callFinished()]).andIs({ status: 'finished', answeredAt: minute(1), outcome: wrongNumber });
    call(history).when(finish(wrongNumber, actor('wang'))).thenRefused(/^Cannot finish the call: "li" has it$/);
  });
});

describe('a call that was answered', () => {
  const history = [rang(), answeredBy('li')];

  it('cannot be claimed away, however late', () => call(history).when(claim('wang', minute(60))).thenRefused(/^Cannot claim the call: "li" has answered it$/));
  it('moves when the telephone system hands it to another desk, and was answered when it first was', () =>
    call(history).when(answer('wang', minute(2), '802')).then([answeredBy('wang', '802')]).andIs({ answeredAt: minute(1), holder: { userId: 'wang', since: minute(2) } }));
  it('stays where it is when an older answer is told late', () => call([...history, answeredBy('wang', '802')]).when(answer('li', minute(1))).then([]));
  it('is not abandoned any more: the line is closed, and what became of it is still open', () => call(history).when(abandon).then([lineClosed]).andIs({ status: 'answered', endedAt: minute(2) }));
  it('closes once', () => call([...history, lineClosed]).when(end).then([]));
  it('is not called back', () => call(history).when(finish({ kind: 'calledBack', result: 'no-need' })).thenRefused(/^Cannot call back: the call is answered$/));
  it('is finished by the supervisor, too', () => call(history).when(finish(wrongNumber, { userId: 'zhao', isSupervisor: true })).then([callFinished()]));
  it('becomes an incident', () => call(history).when(finish({ kind: 'opened', incidentId: 'incident-1' })).then([callFinished({ kind: 'opened', incidentId: 'incident-1' })]));
});

describe('a call answered at a telephone without a seat', () => {
  const history = [rang(), answeredSomewhere()];

  it('is nobody’s until it is claimed', () => call(history).when(claim('wang')).then([callClaimed('wang')]).andIs({ status: 'answered', holder: { userId: 'wang', extension: '899' } }));
  it('can be finished by anyone', () => call(history).when(finish(wrongNumber, actor('wang'))).then([callFinished()]));
});

describe('an abandoned call', () => {
  const history = [rang(), abandoned('li')];

  it('is told again without becoming a second task', () => call([...history, lineClosed]).when(abandon).then([]));
  it('is taken over by another', () => call(history).when(claim('wang')).then([callBackTaken('wang')]).andIs({ status: 'callBackDue', owner: 'wang', dueSince: minute(1) }));
  it('is called back by its owner', () =>
    call(history).when(finish({ kind: 'calledBack', result: 'no-need' })).then([callFinished({ kind: 'calledBack', result: 'no-need' })]).andIs({ status: 'finished' }));
  it('is not called back by another before they take it over', () => call(history).when(finish(wrongNumber, actor('wang'))).thenRefused(/"li" has it$/));
  it('that fell to the supervisor is called back by whoever comes first', () =>
    call([rang(), abandoned('supervisor')]).when(finish({ kind: 'calledBack', result: 'no-answer' }, actor('wang'))).then([callFinished({ kind: 'calledBack', result: 'no-answer' })]));
  it('becomes an incident when the caller is reached', () => call(history).when(finish({ kind: 'opened', incidentId: 'incident-1' })).then([callFinished({ kind: 'opened', incidentId: 'incident-1' })]));
});

describe('what a handset says of its place', () => {
  const position = { source: 'aml', position: [111, 35], measuredAt: minute(0) } as const;
  const locate = { type: 'Locate', position } as const;

  it.each([
    ['rings', [rang()]],
    ['was abandoned', [rang(), abandoned()]],
    ['is finished', [rang(), callClaimed(), callFinished()]],
  ] as const)('is kept of a call that %s, beside what was said before', (_how, history) => call(history).when(locate).then([callerLocated(position)]).andIs({ positions: [position] }));
  it('is kept once', () => call([rang(), callerLocated(position)]).when(locate).then([]));
});

describe('a finished call', () => {
  const history = [rang(), callClaimed(), callFinished()];

  it('has one outcome', () => call(history).when(finish()).thenRefused(/^Cannot finish the call: it is finished as "noIncident"$/));
  it('is not claimed', () => call(history).when(claim('wang')).thenRefused(/it is finished$/));
  it('still takes what the telephone system tells of it afterwards', () => {
    call(history).when(end).then([lineClosed]).andIs({ status: 'finished', endedAt: minute(3) });
    call(history).when(record).then([recordingKept()]).andIs({ status: 'finished', recordingIds: ['recording-1'] });
  });
  it('keeps a recording once', () => call([...history, recordingKept()]).when(record).then([]));
  it('leaves the board', () => expect(callLifecycle.isLive(stateAfter(callLifecycle, history))).toBe(false));
});
