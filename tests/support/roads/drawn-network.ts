import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import type { CompileSummary } from '#shared/geo/roads/compile/compile-summary.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import type { OsmElement, OsmTags } from '#shared/geo/roads/osm-element.ts';
import { emergencyProfile, type Profile } from '#shared/geo/roads/profile/profile.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { route } from '#shared/geo/roads/route.ts';

/** What is not in the drawing: tags by node letter or by way (`AB`), and turn restrictions as `no AB>B>BC`. */
export interface DrawnDetails {
  readonly nodes?: Readonly<Record<string, OsmTags>>;
  readonly ways?: Readonly<Record<string, OsmTags>>;
  readonly restrictions?: readonly string[];
  readonly profile?: Partial<Profile>;
}

/** A drawn network, compiled. */
export interface DrawnNetwork {
  readonly graph: RoadGraph;
  /** The graph's compiled file. */
  readonly bytes: Uint8Array;
  readonly summary: CompileSummary;
  readonly elements: readonly OsmElement[];
  /** Where a letter stands; `AB:0.25` is a quarter of the way from A to B. */
  readonly at: (place: string) => Coordinate;
  /** The letters that the quickest route passes, `unreachable` when there is none. */
  readonly path: (from: string, to: string) => string;
}

/** About 100 m a character on the equator, both ways. */
const DEGREES_PER_CHARACTER = 0.0009;

/**
 * Compiles a network drawn as text. Capital letters are nodes; `-` and `|` roads, `>` `<` `v` `^` in them one-ways; every road between
 * two letters is a way of its own, residential unless `ways` says otherwise.
 */
export const drawNetwork = async (drawing: string, details: DrawnDetails = {}): Promise<DrawnNetwork> => {
  const elements = elementsOf(drawing, details);
  const profile = { ...emergencyProfile, smallestFragmentMeters: 0, ...details.profile };
  const read = async function* (): AsyncIterable<OsmElement> {
    await Promise.resolve();
    yield* elements;
  };
  const { bytes, summary } = await compileRoads(read, { profile });
  const graph = openRoadGraph(bytes);
  const coordinates = new Map(elements.flatMap((element) => (element.type === 'node' ? [[letterOf(element.id), element.coordinate] as const] : [])));
  const at = (place: string): Coordinate => {
    const [letters, share = '0'] = place.split(':');
    const [from, to] = [coordinates.get(letters![0]!)!, coordinates.get(letters![1] ?? letters![0]!)!];
    return [from[0] + Number(share) * (to[0] - from[0]), from[1] + Number(share) * (to[1] - from[1])];
  };
  const path = (from: string, to: string): string => {
    const found = route(graph, at(from), at(to));
    return found === undefined ? 'unreachable' : lettersAlong(found.line, coordinates);
  };
  return { graph, bytes, summary, elements, at, path };
};

const lettersAlong = (line: readonly Coordinate[], coordinates: ReadonlyMap<string, Coordinate>): string => {
  const isAt = (a: Coordinate, b: Coordinate): boolean => Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;
  const letters = line.map((point) => [...coordinates].find(([, coordinate]) => isAt(point, coordinate))?.[0] ?? '');
  return letters.filter((letter, i) => letter !== letters[i - 1]).join('');
};

/** The OpenStreetMap id of a letter's node. */
const idOf = (letter: string): number => letter.charCodeAt(0);
const letterOf = (id: number): string => String.fromCharCode(id);
const isNode = (character: string | undefined): character is string => character !== undefined && /[A-Z]/.test(character);

const elementsOf = (drawing: string, details: DrawnDetails): OsmElement[] => {
  const rows = drawing.split('\n');
  const elements: OsmElement[] = [];
  const ways = new Map<string, number>();
  const addWay = (from: string, to: string, marks: string): void => {
    const id = 1000 + ways.size;
    const name = `${from}${to}`;
    ways.set(name, id).set(`${to}${from}`, id);
    const oneway = /[>v]/.test(marks) ? { oneway: 'yes' } : /[<^]/.test(marks) ? { oneway: '-1' } : {};
    const tags = { ...oneway, ...(details.ways?.[name] ?? details.ways?.[`${to}${from}`] ?? { highway: 'residential' }) };
    elements.push({ type: 'way', id, tags, refs: [idOf(from), idOf(to)] });
  };
  rows.forEach((row, y) =>
    row.split('').forEach((character, x) => {
      if (!isNode(character)) return;
      elements.push({
        type: 'node',
        id: idOf(character),
        tags: details.nodes?.[character] ?? {},
        coordinate: [x * DEGREES_PER_CHARACTER, -y * DEGREES_PER_CHARACTER],
      });
      scan(character, (step) => row[x + step], '-<>', addWay);
      scan(character, (step) => rows[y + step]?.[x], '|v^', addWay);
    }),
  );
  for (const [i, text] of (details.restrictions ?? []).entries()) elements.push(restrictionOf(5000 + i, text, ways));
  return elements;
};

const scan = (from: string, characterAt: (step: number) => string | undefined, marks: string, found: (from: string, to: string, marks: string) => void): void => {
  let step = 1;
  while (marks.includes(characterAt(step) ?? ' ')) step += 1;
  const end = characterAt(step);
  const seen = Array.from({ length: step - 1 }, (_, i) => characterAt(i + 1)).join('');
  if (isNode(end) && seen !== '') found(from, end, seen);
};

/** `no_left_turn AB>B>BC` or, in short, `no AB>B>BC`. */
const restrictionOf = (id: number, text: string, ways: ReadonlyMap<string, number>): OsmElement => {
  const [kind, turn, ...tags] = text.split(' ');
  const [from, via, to] = turn!.split('>');
  const restriction = kind!.includes('_') ? kind! : `${kind!}_turn`;
  return {
    type: 'relation',
    id,
    tags: { type: 'restriction', restriction, ...Object.fromEntries(tags.map((tag) => [tag.split('=')[0]!, tag.split('=')[1] ?? ''])) },
    members: [
      { type: 'way', ref: ways.get(from!)!, role: 'from' },
      { type: 'node', ref: idOf(via!), role: 'via' },
      { type: 'way', ref: ways.get(to!)!, role: 'to' },
    ],
  };
};
