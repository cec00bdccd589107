import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { OsmElement, OsmTags } from '#shared/geo/roads/osm-element.ts';

/** Writes elements as an `.osm.pbf` file of one block, with dense nodes or plain ones. */
export const pbfFile = (elements: readonly OsmElement[], options: { readonly dense: boolean; readonly compress?: boolean }): Buffer => {
  const header = new PbfWriter();
  header.writeStringField(4, 'OsmSchema-V0.6');
  header.writeStringField(4, 'DenseNodes');
  const compress = options.compress ?? true;
  return Buffer.concat([pbfBlob('OSMHeader', header.finish(), compress), pbfBlob('OSMData', blockOf(elements, options.dense), compress)]);
};

/** One blob with its header. */
export const pbfBlob = (type: string, content: Uint8Array, compress = true): Buffer => {
  const blob = new PbfWriter();
  if (compress) {
    blob.writeVarintField(2, content.length);
    blob.writeBytesField(3, deflateSync(content));
  } else blob.writeBytesField(1, content);
  const data = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, data.length);
  const head = header.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, data]);
};

const MEMBER_TYPES = ['node', 'way', 'relation'];

const blockOf = (elements: readonly OsmElement[], dense: boolean): Uint8Array => {
  const strings = [''];
  const string = (text: string): number => {
    if (!strings.includes(text)) strings.push(text);
    return strings.indexOf(text);
  };
  const groups = groupsOf(elements, dense).map((group) => {
    const pbf = new PbfWriter();
    if (dense && group[0]?.type === 'node') writeDense(pbf, group, string);
    else for (const element of group) writeElement(pbf, element, string);
    return pbf.finish();
  });
  const table = new PbfWriter();
  for (const text of strings) table.writeStringField(1, text);
  const block = new PbfWriter();
  block.writeBytesField(1, table.finish());
  for (const group of groups) block.writeBytesField(2, group);
  return block.finish();
};

const groupsOf = (elements: readonly OsmElement[], dense: boolean): OsmElement[][] =>
  dense ? ['node', 'way', 'relation'].map((type) => elements.filter((element) => element.type === type)).filter((group) => group.length > 0) : [[...elements]];

const steps = (degrees: number): number => Math.round(degrees * 1e7);
const deltas = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

const writeDense = (pbf: PbfWriter, nodes: readonly OsmElement[], string: (text: string) => number): void => {
  const places = nodes.flatMap((node) => (node.type === 'node' ? [node] : []));
  const message = new PbfWriter();
  message.writePackedSVarint(1, deltas(places.map(({ id }) => id)));
  message.writePackedSVarint(8, deltas(places.map(({ coordinate }) => steps(coordinate[1]))));
  message.writePackedSVarint(9, deltas(places.map(({ coordinate }) => steps(coordinate[0]))));
  message.writePackedVarint(10, places.flatMap(({ tags }) => [...Object.entries(tags).flatMap(([key, value]) => [string(key), string(value)]), 0]));
  pbf.writeBytesField(2, message.finish());
};

const writeElement = (pbf: PbfWriter, element: OsmElement, string: (text: string) => number): void => {
  const message = new PbfWriter();
  if (element.type === 'node') message.writeSVarintField(1, element.id);
  else message.writeVarintField(1, element.id);
  writeTags(message, element.tags, string);
  if (element.type === 'node') {
    message.writeSVarintField(8, steps(element.coordinate[1]));
    message.writeSVarintField(9, steps(element.coordinate[0]));
  } else if (element.type === 'way') message.writePackedSVarint(8, deltas(element.refs));
  else {
    message.writePackedVarint(8, element.members.map(({ role }) => string(role)));
    message.writePackedSVarint(9, deltas(element.members.map(({ ref }) => ref)));
    message.writePackedVarint(10, element.members.map(({ type }) => MEMBER_TYPES.indexOf(type)));
  }
  pbf.writeBytesField({ node: 1, way: 3, relation: 4 }[element.type], message.finish());
};

const writeTags = (message: PbfWriter, tags: OsmTags, string: (text: string) => number): void => {
  message.writePackedVarint(2, Object.keys(tags).map(string));
  message.writePackedVarint(3, Object.values(tags).map(string));
};
