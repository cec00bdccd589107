import { expect, test } from 'vitest';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { responseTimes } from '#shared/domain/responder/response-times.ts';
import { responseLifecycle, type KnownResponse } from '#shared/domain/responder/response.ts';
import type { ResponseEvent } from '#events/response.ts';
import { notified, told } from '#tests/support/builders-assignment.ts';
import { doctorAccepted, doctorAlerted, doctorThere } from '#tests/support/builders-responder.ts';
import { stateAfter } from '#tests/support/given.ts';

const response = (...events: ResponseEvent[]): KnownResponse => stateAfter(responseLifecycle, events) as KnownResponse;
/** An ambulance that was ordered with the alert and was there three minutes later. */
const ambulance = stateAfter(assignmentLifecycle, [notified, told('acknowledged'), told('enRoute'), told('onScene')]);

test('a response that nobody has answered has no figures', () => expect(responseTimes(response(doctorAlerted()), [])).toEqual({}));
test('an accepted one has its answer’s', () => expect(responseTimes(response(doctorAlerted(), doctorAccepted), [ambulance])).toEqual({ answerSeconds: 60 }));
test('a doctor who is there has an arrival of the own, and how much before the ambulance', () =>
  expect(responseTimes(response(doctorAlerted(), doctorAccepted, doctorThere), [ambulance])).toEqual({ answerSeconds: 60, arrivalSeconds: 120, aheadSeconds: 60 }));
test('the ambulance may be first', () => {
  const late = response(doctorAlerted(), doctorAccepted, { type: 'ResponderTold', data: { way: 'phone', outcome: 'sent' } }, { type: 'ResponderTold', data: { way: 'phone', outcome: 'sent' } }, doctorThere);
  expect(responseTimes(late, [ambulance])).toMatchObject({ aheadSeconds: -60 });
});
test('an ambulance that is nowhere near says nothing', () => expect(responseTimes(response(doctorAlerted(), doctorAccepted, doctorThere), [stateAfter(assignmentLifecycle, [notified])])).not.toHaveProperty('aheadSeconds'));
