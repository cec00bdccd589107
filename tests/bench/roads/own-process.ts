// Run in a process of its own by the benchmark: `compile EXTRACT OUT` or `load GRAPH`; prints one JSON object.
import { readFileSync, writeFileSync } from 'node:fs';
import { readOsm } from '#infra/osm/read-osm.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';

const [action, from, to] = process.argv.slice(2);
const start = performance.now();
if (action === 'compile') writeFileSync(to!, (await compileRoads(() => readOsm(from!))).bytes);
else openRoadGraph(readFileSync(from!));
process.stdout.write(JSON.stringify({ ms: performance.now() - start, peakMiB: process.resourceUsage().maxRSS / 1024 }));
