import { describe, expect, it } from 'vitest';
import { glidePosition, glideTo, isGliding } from '#web/kit/map/moving/glide.ts';

describe('a mark that glides from report to report', () => {
  const first = glideTo(undefined, [111, 35], 0);

  it('stands where it was first reported', () => {
    expect(glidePosition(first, 0)).toEqual([111, 35]);
    expect(isGliding(first, 0)).toBe(false);
  });

  it('takes as long as the reports are apart and never goes beyond the last one', () => {
    const next = glideTo(first, [111.01, 35], 2000);
    expect(glidePosition(next, 3000)[0]).toBeCloseTo(111.005, 9);
    expect(glidePosition(next, 9000)).toEqual([111.01, 35]);
    expect([isGliding(next, 3999), isGliding(next, 4000)]).toEqual([true, false]);
  });

  it('turns from where it is drawn, not from where it should have been', () => {
    const next = glideTo(first, [111.01, 35], 2000);
    const turned = glideTo(next, [111, 35.01], 3000);
    expect(glidePosition(turned, 3000)[0]).toBeCloseTo(111.005, 9);
  });

  it('is at once where nobody drives to within a report', () => {
    expect(glidePosition(glideTo(first, [111.5, 35], 2000), 2000)).toEqual([111.5, 35]);
  });

  it('goes on undisturbed when the same place is told again', () => {
    const next = glideTo(first, [111.01, 35], 2000);
    expect(glideTo(next, [111.01, 35], 2500)).toBe(next);
  });
});
