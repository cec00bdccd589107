import { describe, expect, it } from 'vitest';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { minute, recorded } from '#tests/support/builders.ts';
import { assessed, closed, opened, reopened, stampCorrected, stamped, triaged } from '#tests/support/builders-incident.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);

const fall = { complaint: 'fall', protocolVersion: 1, answers: [{ question: 'vital', answer: 'awake' }], priority: 'III', needs: [] } as const;

describe('an incident whose complaint is assessed by protocol', () => {
  it('takes its priority and needs, and keeps the answers', () =>
    incident([opened()])
      .when({ type: 'AssessComplaint', assessment: fall })
      .then([assessed(fall)])
      .andIs({ priority: 'III', needs: [], assessment: fall, triagedAt: minute(1) }));

  it('follows the latest word: a dispatcher’s own triage after it stands', () =>
    incident([opened(), assessed({ priority: 'III' }), triaged({ priority: 'I', needs: ['ventilator'] })]).is({ priority: 'I', needs: ['ventilator'], assessment: { priority: 'III' } }));

  it('follows the latest word: answers after a dispatcher’s triage stand', () =>
    incident([opened(), triaged({ priority: 'IV' }), assessed({ priority: 'II', needs: ['obstetric'] })]).is({ priority: 'II', needs: ['obstetric'] }));

  it('keeps the priority that is known while the answers do not tell one', () => {
    incident([opened(), triaged({ priority: 'II' }), assessed()]).is({ priority: 'II' });
    incident([opened(), assessed()]).lacks('priority');
  });

  it('is not moved by a word that was said before the one that stands and is told afterwards', () => {
    const state = stateAfter(incidentLifecycle, [opened(), triaged({ priority: 'I' })]);
    const late = recorded({ at: minute(0), recordedAt: minute(9) });
    expect(incidentLifecycle.evolve(state, assessed({ priority: 'IV' }), late)).toMatchObject({ priority: 'I', assessment: { priority: 'IV' } });
    expect(incidentLifecycle.evolve(state, triaged({ priority: 'IV' }), late)).toMatchObject({ priority: 'I' });
  });

  it('follows the order of the log, not of two servers’ clocks, where each word is told as it is said', () => {
    const state = stateAfter(incidentLifecycle, [opened(), assessed({ priority: 'III' })]);
    expect(incidentLifecycle.evolve(state, triaged({ priority: 'I' }), recorded({ at: minute(1) - 5 }))).toMatchObject({ priority: 'I' });
  });

  it('may still be assessed once it is closed, and keeps what is known when it is reopened', () => {
    incident([opened(), closed()]).when({ type: 'AssessComplaint', assessment: fall }).then([assessed(fall)]).andIs({ status: 'closed' });
    incident([opened(), assessed(fall), stamped('recognised'), closed(), reopened()]).is({ assessment: fall, compressions: { recognisedAt: minute(2) }, triagedAt: minute(1) });
  });
});

describe('the compression clock of an incident', () => {
  const stamp = (kind: 'recognised' | 'begun') => ({ type: 'StampCompressions', kind }) as const;

  it('is stamped once for each kind, at the moment it was told', () =>
    incident([opened(), stamped('recognised')])
      .when(stamp('begun'))
      .then([stamped('begun')])
      .andIs({ compressions: { recognisedAt: minute(1), begunAt: minute(2) } }));

  it('keeps the first stamp', () => incident([opened(), stamped('recognised')]).when(stamp('recognised')).then([]));

  it('may be stamped as begun although nobody stamped it as recognised: missing is missing', () => {
    incident([opened()]).when(stamp('begun')).then([stamped('begun')]).andIs({ compressions: { begunAt: minute(1) } });
    expect(stateAfter(incidentLifecycle, [opened(), stamped('begun')])).not.toHaveProperty('compressions.recognisedAt');
  });

  it('is not stamped once the incident is closed', () => incident([opened(), closed()]).when(stamp('begun')).thenRefused(/^Cannot stamp the compressions: the incident is closed$/));

  it('is corrected by a new event, at its true time or to never having been stamped, and may then be stamped anew', () => {
    const pressed = [opened(), stamped('begun')];
    const moved = { kind: 'begun', correctedAt: minute(0) + 30_000, reason: 'pressed-late' } as const;
    const takenBack = { kind: 'begun', reason: 'pressed-by-mistake' } as const;
    incident(pressed).when({ type: 'CorrectCompressions', ...moved }).then([stampCorrected(moved)]).andIs({ compressions: { begunAt: minute(0) + 30_000 } });
    incident(pressed).when({ type: 'CorrectCompressions', ...takenBack }).then([stampCorrected(takenBack)]).andIs({ compressions: {} });
    incident([...pressed, stampCorrected(takenBack)]).when(stamp('begun')).then([stamped('begun')]).andIs({ compressions: { begunAt: minute(3) } });
  });

  it('is corrected also once the incident is closed, but not where nobody stamped it', () => {
    const takenBack = { type: 'CorrectCompressions', kind: 'begun', reason: 'pressed-by-mistake' } as const;
    incident([opened(), stamped('begun'), closed()]).when(takenBack).then([stampCorrected({ kind: 'begun', reason: 'pressed-by-mistake' })]);
    incident([opened(), stamped('recognised')]).when(takenBack).thenRefused(/^Cannot correct the stamp: nobody has stamped "begun"$/);
  });

  it('is not stamped before there is an incident', () => incident([]).when(stamp('begun')).thenRefused(/never opened$/));
});
