import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '#infra/commands/kit/command-failure.ts';
import type { Command } from '#infra/commands/kit/command.ts';
import { runCommand, runGroup } from '#infra/commands/kit/run-command.ts';

const out: string[] = [];
const err: string[] = [];

beforeEach(() => {
  out.length = err.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const echo = (run: Command['run']): Command => ({
  name: 'roads -- echo',
  says: 'Says what it was given.',
  words: 'WORD',
  options: { loud: { says: 'shouts' }, times: { value: 'N', says: 'how often', byDefault: '1' } },
  run,
});

describe('a command', () => {
  it('gets its options with defaults, switches and words', async () => {
    const run = vi.fn<Command['run']>(() => Promise.resolve(undefined));
    await runCommand(echo(run), ['hello', '--loud']);
    expect(run).toHaveBeenCalledWith({ text: { loud: undefined, times: '1' }, switches: new Set(['loud']), words: ['hello'] });
    expect(process.exitCode).toBe(0);
  });

  it('shows its options on --help and does not run', async () => {
    const run = vi.fn<Command['run']>();
    await runCommand(echo(run), ['--help']);
    expect(run).not.toHaveBeenCalled();
    expect(out.join('')).toMatch(/npm run roads -- echo WORD[^]*--times N +how often \(default 1\)/);
  });

  it('fails with one sentence and exit code 1', async () => {
    await runCommand(echo(() => fail('Cannot echo: the word is "quiet".')), []);
    expect(err).toEqual(['yike: Cannot echo: the word is "quiet".\n']);
    expect(process.exitCode).toBe(1);
  });

  it('refuses an unknown option by name', async () => {
    await runCommand(echo(() => Promise.resolve(undefined)), ['--nope']);
    expect(err.join('')).toBe('yike: Cannot run roads -- echo: Unknown option "--nope" (see --help).\n');
  });
});

describe('a group of commands', () => {
  it('names its actions when asked for one that is not there', async () => {
    await runGroup({ name: 'roads', says: 'Roads.', actions: { echo: echo(() => Promise.resolve(undefined)) } }, ['toString']);
    expect(err).toEqual(['yike: Cannot run roads: there is no action "toString" (one of echo).\n']);
    expect(process.exitCode).toBe(1);
  });
});
