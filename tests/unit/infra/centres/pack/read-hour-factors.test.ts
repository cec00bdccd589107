import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PackProblem } from '#infra/centres/pack/bad-pack.ts';
import { HOUR_FACTORS_FILE, readHourFactors } from '#infra/centres/pack/read-hour-factors.ts';
import { HOURS_PER_WEEK } from '#shared/geo/roads/conditions/hour-factors.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';

const read = (content?: string) => {
  const folder = temporaryFolder();
  if (content !== undefined) writeFileSync(join(folder, HOUR_FACTORS_FILE), content);
  const problems: PackProblem[] = [];
  return { factors: readHourFactors(folder, problems), problems };
};
const hours = (count: number): string => JSON.stringify({ name: 'learned', source: 'a year of runs', classes: { primary: Array.from({ length: count }, () => 1.1) } });

describe('the hour factors of a pack', () => {
  it('are read where it has some', () => {
    expect(read(hours(HOURS_PER_WEEK))).toMatchObject({ factors: { name: 'learned' }, problems: [] });
  });

  it('may be missing', () => {
    expect(read()).toEqual({ factors: undefined, problems: [] });
  });

  it.each([
    ['not JSON', '{', 'the whole', 'it is not JSON'],
    ['not of a whole week', hours(24), 'classes.primary', ''],
  ])('that are %s are named with file and place', (_, content, column, reason) => {
    const { factors, problems } = read(content);
    expect(factors).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: HOUR_FACTORS_FILE, ...(reason === '' && { column }) });
    expect(problems[0]?.reason).toContain(reason);
  });
});
