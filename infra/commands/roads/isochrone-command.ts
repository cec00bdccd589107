import { isochrones } from '#shared/geo/roads/isochrones.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { coordinateOf, needText } from '../kit/option-value.ts';
import { GRAPH_OPTIONS, openGraph, writeAnswer } from './graph-file.ts';

/** `roads isochrone`: what is reached in 15 and 30 minutes, as GeoJSON polygons. */
export const isochroneCommand: Command = {
  name: 'roads -- isochrone',
  says: 'The area that is reached by road within some minutes, as GeoJSON polygons.',
  options: {
    ...GRAPH_OPTIONS,
    from: { value: 'LON,LAT', says: 'where vehicles stand; several separated by a semicolon' },
    minutes: { value: 'LIST', says: 'the bands', byDefault: '15,30' },
    out: { value: 'FILE', says: 'where to write; otherwise to stdout' },
  },
  run: async (given) => {
    const from = needText(given, 'from').split(';').map((text) => coordinateOf(text, 'from'));
    const minutes = (given.text['minutes'] ?? '').split(',').map(Number);
    if (minutes.some((band) => !(band > 0 && band <= 240))) fail(`Cannot draw: --minutes is "${given.text['minutes'] ?? ''}", not minutes up to 240 separated by commas.`);
    const found = isochrones(await openGraph(given), from, { seconds: minutes.map((band) => band * 60) });
    if (found.features.length === 0) fail('Cannot draw: no road is near any of the places.');
    await writeAnswer(given, found);
    return 0;
  },
};
