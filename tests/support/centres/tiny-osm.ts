/** A node with tags, or none. */
export interface TinyNode {
  readonly id: number;
  readonly at: readonly [longitude: number, latitude: number];
  readonly tags?: Readonly<Record<string, string>>;
}

/** A way through nodes. */
export interface TinyWay {
  readonly id: number;
  readonly refs: readonly number[];
  readonly tags: Readonly<Record<string, string>>;
}

const tags = (values: Readonly<Record<string, string>> = {}): string =>
  Object.entries(values).map(([key, value]) => `<tag k="${key}" v="${value}"/>`).join('');

/** OpenStreetMap XML of a few nodes and ways. */
export const tinyOsm = (nodes: readonly TinyNode[], ways: readonly TinyWay[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<osm version="0.6">',
    ...nodes.map(({ id, at, tags: values }) => `<node id="${id}" lon="${at[0]}" lat="${at[1]}">${tags(values)}</node>`),
    ...ways.map(({ id, refs, tags: values }) => `<way id="${id}">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}${tags(values)}</way>`),
    '</osm>',
  ].join('\n');

const STEP = 0.002;

/** A grid of residential streets with its corner there, ids from `firstId` on: a small town. */
export const gridTown = (corner: readonly [number, number], firstId: number, size = 6): { readonly nodes: TinyNode[]; readonly ways: TinyWay[] } => {
  const nodes = Array.from({ length: size * size }, (_, at): TinyNode => ({
    id: firstId + at,
    at: [Number((corner[0] + (at % size) * STEP).toFixed(6)), Number((corner[1] + Math.floor(at / size) * STEP).toFixed(6))],
  }));
  const line = (at: number): number[] => Array.from({ length: size }, (_, step) => firstId + at * size + step);
  const column = (at: number): number[] => Array.from({ length: size }, (_, step) => firstId + step * size + at);
  const ways = Array.from({ length: size }, (_, at): TinyWay[] => [
    { id: firstId + at, refs: line(at), tags: { highway: 'residential', name: `Row ${firstId}-${at}` } },
    { id: firstId + size + at, refs: column(at), tags: { highway: 'residential', name: `Column ${firstId}-${at}` } },
  ]).flat();
  return { nodes, ways };
};
