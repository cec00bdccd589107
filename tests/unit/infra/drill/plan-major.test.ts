import { describe, expect, it } from 'vitest';
import { drawCalls } from '#infra/drill/plan/draw-calls.ts';
import { planCalls } from '#infra/drill/plan/plan-calls.ts';
import { withMajorIncident } from '#infra/drill/plan/plan-major.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const planned = (count: number) => withMajorIncident(planCalls(drawCalls(1, count), { centre: smallCentre, seed: 1, place: 'population', atSeconds: [] }));

describe('the major incident of a drill', () => {
  it('is one with several patients, and the call before it belongs to it', () => {
    const major = planned(40).filter((one) => one.major);
    expect(major).toHaveLength(1);
    expect(major[0]?.legs.length).toBeGreaterThan(1);
    expect(major[0]?.major).toEqual({ linkedCall: (major[0]?.number ?? 0) - 1 });
  });

  it('is left out of a drill of fewer than 20 calls', () => {
    expect(planned(19).some((one) => one.major)).toBe(false);
  });
});
