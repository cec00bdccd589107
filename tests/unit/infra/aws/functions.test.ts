import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionNames } from '#infra/aws/bundle/bundle-functions.ts';
import { functionPlans, planOf } from '#infra/aws/function-plans.ts';
import { PORT_GRANTS } from '#infra/aws/constructs/port-grants.ts';
import { portsOfFunction } from '#infra/aws/ports-of-function.ts';

const sourceOf = (name: string): string => readFileSync(new URL(`../../../../functions/${name}/handler.ts`, import.meta.url), 'utf8');
/** What a function's source holds when it writes: itself, in a command, or by logging a look at personal data. */
const WRITES = /transact\(|commandHandler\(|executeCommand\(|readPersonalData\(|keep[A-Z]\w+\(|consume\w+\(/;

describe('the plan of the functions', () => {
  it('names every function of the project, and no other', () => {
    expect(Object.keys(functionPlans).sort()).toEqual([...functionNames()].sort());
  });

  it.each(functionNames().filter((name) => planOf(name).onlyReads))('lets %s only read, and it does not write', (name) => {
    expect(sourceOf(name)).not.toMatch(WRITES);
  });

  it.each(functionNames())('knows what each port of %s needs', (name) => {
    for (const port of portsOfFunction(name)) expect(PORT_GRANTS).toHaveProperty(port);
  });

  it('is asked for no function that nobody planned', () => {
    expect(() => planOf('toString')).toThrow('Cannot deploy the function "toString"');
  });
});
