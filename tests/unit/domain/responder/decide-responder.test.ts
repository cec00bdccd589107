import { describe, test } from 'vitest';
import { decideResponder } from '#shared/domain/responder/decide-responder.ts';
import { responderLifecycle } from '#shared/domain/responder/responder.ts';
import { doctorEngaged, doctorFreed, doctorOffDuty, doctorOnDuty } from '#tests/support/builders-responder.ts';
import { given } from '#tests/support/given.ts';

const doctor = given(responderLifecycle, decideResponder);

describe('a village doctor off duty', () => {
  test('goes on duty, once', () => {
    doctor([]).when({ type: 'GoOnDuty' }).then([doctorOnDuty]).andIs({ status: 'onDuty' });
    doctor([doctorOnDuty]).when({ type: 'GoOnDuty' }).then([]);
  });
  test('is never asked', () => {
    doctor([]).when({ type: 'Engage', responseId: 'response-1' }).thenRefused(/^Cannot alert the village doctor: off duty$/);
    doctor([doctorOnDuty, doctorOffDuty]).when({ type: 'Engage', responseId: 'response-1' }).thenRefused(/off duty/);
  });
  test('goes off duty without a word', () => doctor([]).when({ type: 'GoOffDuty' }).then([]));
});

describe('a village doctor on duty', () => {
  test('is asked by one incident', () => doctor([doctorOnDuty]).when({ type: 'Engage', responseId: 'response-1' }).then([doctorEngaged()]).andIs({ status: 'engaged', responseId: 'response-1' }));
  test('goes home', () => doctor([doctorOnDuty]).when({ type: 'GoOffDuty' }).then([doctorOffDuty]).andIs({ status: 'offDuty' }));
});

describe('a village doctor on whom an incident counts', () => {
  const engaged = [doctorOnDuty, doctorEngaged()];
  test('is asked by no other', () => doctor(engaged).when({ type: 'Engage', responseId: 'response-2' }).thenRefused(/asked already/));
  test('does not simply go home', () => doctor(engaged).when({ type: 'GoOffDuty' }).thenRefused(/an incident counts on the village doctor/));
  test('may be asked again once that is over, and only by what is over', () => {
    doctor(engaged).when({ type: 'Free', responseId: 'response-1' }).then([doctorFreed()]).andIs({ status: 'onDuty' });
    doctor(engaged).when({ type: 'Free', responseId: 'response-2' }).then([]);
  });
});
