import { describe, it } from 'vitest';
import type { IncidentEvent } from '#events/incident.ts';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { closed, opened, runEnded, sent, triaged } from '#tests/support/builders-incident.ts';
import { minute } from '#tests/support/builders.ts';
import { given } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);

const proposal = (unitId: string) => ({ unitId, etaSeconds: 600, source: 'road-graph' as const, lacking: [] });
const propose = (unitId?: string) => ({ type: 'ProposeUnit', proposal: unitId === undefined ? undefined : proposal(unitId) }) as const;
const proposed = (unitId: string): IncidentEvent => ({ type: 'UnitProposed', data: proposal(unitId) });
const withdrawn = (unitId: string): IncidentEvent => ({ type: 'ProposalWithdrawn', data: { unitId } });

describe('an incident that waits', () => {
  it('shows the unit that the room is told of', () => incident([opened()]).when(propose('k1')).then([proposed('k1')]).andIs({ status: 'waiting', proposed: { ...proposal('k1'), proposedAt: minute(1) } }));
  it('is told of the same unit once', () => incident([opened(), proposed('k1')]).when(propose('k1')).then([]));
  it('is told of another in its place', () => incident([opened(), proposed('k1')]).when(propose('k2')).then([proposed('k2')]).andIs({ proposed: { unitId: 'k2' } }));
  it('is told when the unit is gone', () => incident([opened(), proposed('k1')]).when(propose()).then([withdrawn('k1')]));
  it('shows none after that', () => incident([opened(), proposed('k1'), withdrawn('k1')]).lacks('proposed'));
  it('without a proposal has none to withdraw', () => incident([opened()]).when(propose()).then([]));
});

describe('an incident with a unit on its way', () => {
  it('is told of nobody', () => incident([opened(), sent()]).when(propose('k2')).then([]));
  it('shows no proposal any more', () => incident([opened(), proposed('k1'), sent('run-1', 'k1')]).lacks('proposed'));
  it('shows none of before when it waits again', () => incident([opened(), proposed('k1'), sent('run-1', 'k1'), runEnded({ how: 'refused' }, 'run-1', 'k1')]).lacks('proposed'));
});

it('a closed incident is told of nobody', () => incident([opened(), closed()]).when(propose('k1')).then([]));

describe('the ambulances that several patients need', () => {
  const three = [{ count: 1, needs: ['ventilator'] as const }, { count: 2, needs: [] }];
  it('are said with the triage', () => incident([opened()]).when({ type: 'TriageIncident', needs: [], ambulances: three }).then([triaged({ ambulances: three })]).andIs({ ambulances: three }));
  it('stand when a later word says nothing of them', () => incident([opened(), triaged({ ambulances: three }), triaged({ priority: 'I' })]).is({ priority: 'I', ambulances: three }));
  it('are taken back by an empty list', () => incident([opened(), triaged({ ambulances: three }), triaged({ ambulances: [] })]).is({ ambulances: [] }));
});
