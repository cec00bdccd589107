// Run in a process of its own by the benchmark: opens a compiled graph and prints how long that took, the reading of the file included.
import { readFileSync } from 'node:fs';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';

const start = performance.now();
openRoadGraph(readFileSync(process.argv[2]!));
process.stdout.write(JSON.stringify({ ms: performance.now() - start, peakMiB: process.resourceUsage().maxRSS / 1024 }));
