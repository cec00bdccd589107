import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './kit/command-failure.ts';
import type { Given } from './kit/command.ts';
import { runCommand } from './kit/run-command.ts';

const root = join(import.meta.dirname, '..', '..');
const results = join(root, '.build', 'test-results.json');
const inModules = (...path: string[]): string => join(root, 'node_modules', ...path);

/** One thing that must hold, as a program of a package run by this Node. */
interface Step {
  readonly says: string;
  readonly script: string;
  readonly args: readonly string[];
}

/** The screens see a browser, and the CDK's own types need one rule less. */
const TYPE_PROJECTS = ['tsconfig.json', 'web/tsconfig.json', 'infra/aws/tsconfig.json'];

const typesOf = (project: string): Step => ({
  says: `Types of ${project}`,
  script: inModules('typescript7', 'bin', 'tsc'),
  args: ['-p', project],
});

const lint: Step = {
  says: 'Lint',
  script: inModules('eslint', 'bin', 'eslint.js'),
  args: ['--flag', 'unstable_native_nodejs_ts_config', '--max-warnings', '0', '.'],
};

const tests = (words: readonly string[]): Step => ({
  says: 'Tests',
  script: inModules('vitest', 'vitest.mjs'),
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...words],
});

const run = ({ script, args }: Step): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });

/** The closing line: how many tests there were, in words that every CI reads. */
const summary = (): string => {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
  return `${String(numPassedTests)} passed, ${String(numFailedTests)} failed, ${String(numPendingTests)} skipped\n`;
};

const test = async ({ words, switches }: Given): Promise<number> => {
  mkdirSync(join(root, '.build'), { recursive: true });
  const isWhole = words.length === 0 && !switches.has('only-tests');
  for (const step of isWhole ? TYPE_PROJECTS.map(typesOf) : []) {
    process.stdout.write(`${step.says}…\n`);
    if ((await run(step)) !== 0) fail(`${step.says}: it does not hold; the findings stand above.`);
  }
  // Lint has one thread and takes minutes: it goes on beside the first tests.
  const linted = isWhole ? run(lint) : Promise.resolve(0);
  const code = await run(tests(words));
  if ((await linted) !== 0) fail(`${lint.says}: it does not hold; the findings stand above.`);
  process.stdout.write(summary());
  return code;
};

await runCommand({
  name: 'test',
  says: 'Everything that must hold: types, lint, and the tests. With words, only the tests whose path holds one of them.',
  words: '[PATH…]',
  options: { 'only-tests': { says: 'leave out types and lint' } },
  run: test,
});
