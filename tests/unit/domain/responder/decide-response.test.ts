import { describe, expect, test } from 'vitest';
import { decideResponse } from '#shared/domain/responder/decide-response.ts';
import { isLiveResponse, knowsIdentity, responseLifecycle } from '#shared/domain/responder/response.ts';
import type { ResponseEvent } from '#events/response.ts';
import { minute } from '#tests/support/builders.ts';
import { alerting, doctorAccepted, doctorAlerted, doctorCalledBack, doctorDeclined, doctorDone, doctorSilent, doctorThere } from '#tests/support/builders-responder.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const response = given(responseLifecycle, decideResponse);
const coming = [doctorAlerted(), doctorAccepted];
const there = [...coming, doctorThere];

describe('a response', () => {
  test('begins with an alert, once', () => {
    response([]).when({ type: 'AlertResponder', alert: alerting() }).then([doctorAlerted()]).andIs({ status: 'alerted', alertedAt: minute(0), told: [] });
    response([doctorAlerted()]).when({ type: 'AlertResponder', alert: alerting() }).thenRefused(/has not been answered/);
  });
  test('keeps everybody who was told, and by which way', () =>
    response([doctorAlerted()])
      .when({ type: 'TellResponder', tellings: [{ way: 'web-push', userId: 'phone-1', outcome: 'sent' }] })
      .then([{ type: 'ResponderTold', data: { way: 'web-push', userId: 'phone-1', outcome: 'sent' } }])
      .andIs({ told: [{ way: 'web-push', userId: 'phone-1', outcome: 'sent', at: minute(1) }] }));
});

describe('an alert that rings', () => {
  test('is accepted', () => response([doctorAlerted()]).when({ type: 'Accept' }).then([doctorAccepted]).andIs({ status: 'accepted', acceptedAt: minute(1) }));
  test('is declined with a reason', () =>
    response([doctorAlerted()]).when({ type: 'Decline', reason: 'away' }).then([doctorDeclined()]).andIs({ status: 'ended', ending: { how: 'declined', reason: 'away' } }));
  test('is over when nobody answers', () => response([doctorAlerted()]).when({ type: 'ExpireAlert' }).then([doctorSilent]).andIs({ status: 'ended', ending: { how: 'expired' } }));
  test('has nobody there yet', () => response([doctorAlerted()]).when({ type: 'ReportArrival' }).thenRefused(/the alert has not been answered/));
});

describe('a village doctor who comes', () => {
  test('said so once', () => response(coming).when({ type: 'Accept' }).then([]));
  test('is no alert that rings on', () => response(coming).when({ type: 'ExpireAlert' }).then([]));
  test('may turn back', () => response(coming).when({ type: 'Decline', reason: 'with-a-patient' }).then([doctorDeclined('with-a-patient')]));
  test('arrives', () => response(coming).when({ type: 'ReportArrival' }).then([doctorThere]).andIs({ status: 'arrived', arrivedAt: minute(2) }));
  test('is called back', () =>
    response(coming).when({ type: 'StandDown', reason: 'ambulance-there' }).then([doctorCalledBack('ambulance-there')]).andIs({ status: 'ended', ending: { how: 'stoodDown', reason: 'ambulance-there' } }));
});

describe('a village doctor who is there', () => {
  test('arrived once', () => response(there).when({ type: 'ReportArrival' }).then([]));
  test('is not called back any more', () => response(there).when({ type: 'StandDown', reason: 'not-needed' }).thenRefused(/the village doctor is there/));
  test('is done', () => response(there).when({ type: 'Finish' }).then([doctorDone]).andIs({ status: 'ended', ending: { how: 'finished' }, arrivedAt: minute(2) }));
});

describe('a response that is over', () => {
  const calledBack = [...coming, doctorCalledBack()];
  test('cannot be accepted', () => response([doctorAlerted(), doctorSilent]).when({ type: 'Accept' }).thenRefused(/^Cannot accept: it is over \(expired\)$/));
  test('keeps an arrival that is told late, and stays over', () => response(calledBack).when({ type: 'ReportArrival' }).then([doctorThere]).andIs({ status: 'ended', arrivedAt: minute(3), ending: { how: 'stoodDown' } }));
  test('of somebody who never came knows no arrival', () => response([doctorAlerted(), doctorDeclined()]).when({ type: 'ReportArrival' }).thenRefused(/it is over \(declined\)/));
});

describe('who needs help', () => {
  const known = (...events: ResponseEvent[]): boolean => knowsIdentity(stateAfter(responseLifecycle, events));
  test('is known to whoever accepted, until the end', () => {
    expect([known(doctorAlerted()), known(...coming), known(...there), known(...there, doctorDone), known(...coming, doctorCalledBack())]).toEqual([false, true, true, false, false]);
  });
  test('and a response that is over is on no board', () => {
    expect([[doctorAlerted()], coming, there, [...there, doctorDone]].map((events) => isLiveResponse(stateAfter(responseLifecycle, events)))).toEqual([true, true, true, false]);
  });
});
