// Run in a process of its own by the benchmark: compiles an extract into a file and prints how long that took.
import { writeFileSync } from 'node:fs';
import { readOsm } from '#infra/osm/read-osm.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';

const [extract, out] = process.argv.slice(2);
const start = performance.now();
writeFileSync(out!, (await compileRoads(() => readOsm(extract!))).bytes);
process.stdout.write(JSON.stringify({ ms: performance.now() - start, peakMiB: process.resourceUsage().maxRSS / 1024 }));
