import { playDemonstration } from '#infra/drill/play/play-demonstration.ts';
import { readHost } from '#infra/commands/kit/host-access.ts';
import { centres } from '#ports/centres';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { fail } from './kit/command-failure.ts';
import type { Given } from './kit/command.ts';
import { runCommand } from './kit/run-command.ts';
import { needText } from './kit/option-value.ts';

const MOST_SEED = 2 ** 31;

/** Ends with the process that started it, too: nobody would stop it then. */
const stopped = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  process.once('disconnect', () => stop.abort());
  return stop.signal;
};

const demonstrate = async (given: Given): Promise<undefined> => {
  const url = needText(given, 'url').replace(/\/$/, '');
  const developerToken = process.env['YIKE_DEVELOPER_TOKEN'] ?? fail('Cannot demonstrate: YIKE_DEVELOPER_TOKEN is not set to the token of the host.');
  const signal = stopped();
  const { centre, at } = await readHost({ url });
  const roads = await centres.roads(centre);
  await playDemonstration({ host: { url, developerToken }, centre, roads: roads && openRoadGraph(roads), seed: Math.floor(at) % MOST_SEED, signal });
};

await runCommand({
  name: 'demonstrate --',
  says: 'Keeps the county of a running host alive with simulated calls, crews and facilities, marked as a drill and in no figure, until it is stopped. The host starts it for its demonstration switch.',
  options: { url: { value: 'URL', says: 'the running host' } },
  run: demonstrate,
});
