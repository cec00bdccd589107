import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFunctions, functionNames } from '#infra/aws/bundle/bundle-functions.ts';
import { planOf } from '#infra/aws/function-plans.ts';
import { functionEnvironment } from '#tests/support/aws/function-environment.ts';
import type { Benchmark, Figure } from '#infra/commands/bench/benchmark.ts';

/** DESIGN's bounds for a function of the call path. */
const MOST_KILOBYTES = 500;
const MOST_IMPORT_MILLISECONDS = 150;
const IMPORTS = 7;

const folder = join(import.meta.dirname, '..', '..', '..', '.build', 'bench', 'bundles');
const importProcess = fileURLToPath(new URL('import-process.mjs', import.meta.url));
const env = { AWS_REGION: 'eu-central-1', ...functionEnvironment({ endpoint: 'http://127.0.0.1:1', table: 'items', centresFolder: '/opt/centres' }) };

const bundleOf = (name: string): string => join(folder, name, 'index.mjs');
const kilobytes = (name: string): number => statSync(bundleOf(name)).size / 1000;

/** The CPU of the quickest of several cold imports: each in a process of its own, the file in the disk's cache. */
const importMilliseconds = (name: string): number => {
  const times = Array.from({ length: IMPORTS }, () => Number(execFileSync(process.execPath, [importProcess, bundleOf(name)], { env, encoding: 'utf8' })));
  return Math.min(...times);
};

/** How large the deployed functions are, and how long a cold start takes to read them. */
export const benchmark: Benchmark = {
  title: 'Bundles',
  run: (say) => {
    const names = functionNames();
    bundleFunctions(names, folder);
    const callPath = names.filter((name) => planOf(name).isOnCallPath);
    const figures = callPath.flatMap((name): Figure[] => {
      const size = { name: `${name}: bundle`, value: kilobytes(name), unit: 'kB', goal: MOST_KILOBYTES };
      const time = { name: `${name}: cold import`, value: importMilliseconds(name), unit: 'ms', goal: MOST_IMPORT_MILLISECONDS };
      say(`${name}: ${size.value.toFixed(0)} kB, ${time.value.toFixed(0)} ms`);
      return [size, time];
    });
    const largest = Math.max(...names.map(kilobytes));
    const remarks = [`All ${names.length} functions are bundled as they are deployed; the largest of all has ${largest.toFixed(0)} kB. An import is measured in a process of its own, in milliseconds of CPU, the least of ${IMPORTS}.`];
    return Promise.resolve({ figures, remarks });
  },
};
