import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMet, type Benchmark } from '#infra/commands/bench/benchmark.ts';
import { writeBenchmarkPage } from './bench/benchmark-page.ts';
import { fail } from './kit/command-failure.ts';
import { runCommand } from './kit/run-command.ts';

const folder = fileURLToPath(new URL('../../tests/bench/', import.meta.url));
const script = (name: string): string => `${folder}${name}/bench.ts`;

await runCommand({
  name: 'bench --',
  says: 'Measures a part of Yike beside its peers, and writes the table into docs/benchmarks.md.',
  words: 'NAME',
  options: { json: { says: 'prints one figure a line as JSON, and writes no page' } },
  run: async ({ words: [name], switches }) => {
    const names = readdirSync(folder).filter((entry) => existsSync(script(entry)));
    if (name === undefined || !names.includes(name)) return fail(`Cannot measure: there is no benchmark "${name ?? ''}" (one of ${names.join(', ')}).`);
    const { benchmark } = (await import(script(name))) as { benchmark: Benchmark };
    const { figures, remarks } = await benchmark.run((line) => process.stderr.write(`${line}\n`));
    if (switches.has('json')) {
      for (const figure of figures) console.log(JSON.stringify({ name: figure.name, value: figure.value, unit: figure.unit, goal: figure.goal, met: isMet(figure) }));
    } else writeBenchmarkPage({ name, title: benchmark.title, figures, remarks });
    return figures.every(isMet) ? 0 : 1;
  },
});
