import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const command = join(import.meta.dirname, '..', '..', '..', 'infra', 'commands', 'protocols.ts');
const run = (...args: readonly string[]) => spawnSync(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', command, ...args], { encoding: 'utf8' });

describe('npm run protocols', () => {
  test('check vouches for all of them, and counts what is illustrative', () => {
    const { status, stdout } = run('check');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^25 protocols: no dead end.*\n\d+ medical statements: \d+ name their guideline, \d+ are marked illustrative\.\n$/);
  });

  test('show prints one in both languages, under its notice and with its sources', () => {
    const { status, stdout } = run('show', 'cardiac-arrest');
    expect(status).toBe(0);
    for (const words of ['not medical advice', '非医疗建议', '心脏骤停 Cardiac arrest', 'RED FLAG', 'the compression clock runs', 'American Heart Association']) expect(stdout).toContain(words);
  });

  test.each([
    [['show', 'nonsense'], 'Cannot show: there is no complaint "nonsense"'],
    [['show'], 'Cannot show: give one complaint'],
    [['check', 'fall'], 'Cannot check: it takes no words'],
    [['dance'], 'there is no action "dance"'],
  ])('%j ends with one sentence', (args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });
});
