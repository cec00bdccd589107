import { describe, expect, it } from 'vitest';
import { chooseDiverting } from '#infra/drill/plan/choose-diverting.ts';
import { drawCalls } from '#infra/drill/plan/draw-calls.ts';
import { planCalls } from '#infra/drill/plan/plan-calls.ts';
import type { Facility } from '#shared/schemas/centre.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const spare: Facility = { id: 'spare', name: 'spare', position: [110.5, 35], provenance: 'proposed', tier: 'township-health-centre', townshipId: 'xiezhou', inNetwork: true, capabilities: [] };

describe('the facility that asks to be passed by', () => {
  const plans = planCalls(drawCalls(1, 40), { centre: smallCentre, seed: 1, place: 'population', atSeconds: [] });
  const destinations = new Set(plans.flatMap(({ legs }) => legs.flatMap(({ patients }) => patients.flatMap(({ facilityId }) => facilityId ?? []))));

  it('is one that no patient is bound for', () => {
    expect(destinations.has('spare')).toBe(false);
    expect(chooseDiverting([...smallCentre.facilities, spare], plans)?.id).toSatisfy((id: string) => !destinations.has(id));
  });

  it('is none where every one is needed', () => {
    expect(chooseDiverting(smallCentre.facilities.filter(({ id }) => destinations.has(id)), plans)).toBeUndefined();
  });
});
