import { route } from '#shared/geo/roads/route.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { coordinateOf, needText } from '../kit/option-value.ts';
import { GRAPH_OPTIONS, openGraph, writeAnswer } from './graph-file.ts';

/** `roads route`: one way, as a GeoJSON line with its streets. */
export const routeCommand: Command = {
  name: 'roads -- route',
  says: 'The quickest way from one place to another, as GeoJSON with times and street names.',
  options: {
    ...GRAPH_OPTIONS,
    from: { value: 'LON,LAT', says: 'where the vehicle stands' },
    to: { value: 'LON,LAT', says: 'where it is called' },
    out: { value: 'FILE', says: 'where to write; otherwise to stdout' },
  },
  run: async (given) => {
    const from = coordinateOf(needText(given, 'from'), 'from');
    const to = coordinateOf(needText(given, 'to'), 'to');
    const found = route(await openGraph(given), from, to);
    if (found === undefined) return fail(`Cannot route: no road leads from ${from.join(',')} to ${to.join(',')}.`);
    const { line, ...properties } = found;
    await writeAnswer(given, { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: line } });
    return 0;
  },
};
