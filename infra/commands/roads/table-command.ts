import { travelTable } from '#shared/geo/roads/travel-times.ts';
import type { Command } from '../kit/command.ts';
import { needText } from '../kit/option-value.ts';
import { GRAPH_OPTIONS, openGraph, writeAnswer } from './graph-file.ts';
import { placesFrom } from './places-file.ts';

/** `roads table`: times and metres between two lists of places. */
export const tableCommand: Command = {
  name: 'roads -- table',
  says: 'Times and metres from each place of one CSV file to each of another (columns: name, longitude, latitude).',
  options: {
    ...GRAPH_OPTIONS,
    from: { value: 'FILE', says: 'where vehicles stand, CSV' },
    to: { value: 'FILE', says: 'where they are called, CSV' },
    out: { value: 'FILE', says: 'where to write; otherwise to stdout' },
  },
  run: async (given) => {
    const from = await placesFrom(needText(given, 'from'));
    const to = await placesFrom(needText(given, 'to'));
    const table = travelTable(await openGraph(given), from.map((place) => place.coordinate), to.map((place) => place.coordinate));
    await writeAnswer(given, {
      from: from.map(({ name }) => name),
      to: to.map(({ name }) => name),
      milliseconds: table.map((row) => row.map((time) => (time.reachable ? time.milliseconds : null))),
      meters: table.map((row) => row.map((time) => (time.reachable ? time.meters : null))),
    });
    return 0;
  },
};
