import type { PbfReader } from 'pbf';
import type { OsmElement, OsmMember, OsmNode, OsmRelation, OsmTags, OsmWay } from '#shared/geo/roads/osm-element.ts';
import { DamagedBlock, bytesOf, deltasOf, eachField, endOfBytes, readerOf, unsigned, varintsOf } from './pbf-fields.ts';

const NO_TAGS: OsmTags = Object.freeze({});
const NANODEGREES = 1e9;
const MEMBER_TYPES = ['node', 'way', 'relation'] as const;

/** What all elements of a block share: its strings and how its coordinates are written. */
interface Block {
  strings: string[];
  granularity: number;
  latitudeOffset: number;
  longitudeOffset: number;
}

/**
 * The elements of one uncompressed primitive block of an OSM PBF file (https://wiki.openstreetmap.org/wiki/PBF_Format).
 * @throws DamagedBlock when its bytes do not hold together.
 */
export const decodeBlock = (bytes: Uint8Array): OsmElement[] => {
  const pbf = readerOf(bytes);
  const block: Block = { strings: [], granularity: 100, latitudeOffset: 0, longitudeOffset: 0 };
  const groups: number[] = [];
  eachField(pbf, pbf.length, (field) => {
    if (field === 1) block.strings = stringsOf(pbf);
    else if (field === 2) groups.push(pbf.pos, (pbf.pos = endOfBytes(pbf, pbf.length)));
    else if (field === 17) block.granularity = pbf.readVarint();
    else if (field === 19) block.latitudeOffset = pbf.readVarint(true);
    else if (field === 20) block.longitudeOffset = pbf.readVarint(true);
    else return false;
    return true;
  });
  const elements: OsmElement[] = [];
  for (let i = 0; i < groups.length; i += 2) {
    pbf.pos = groups[i]!;
    decodeGroup(pbf, block, elements);
  }
  return elements;
};

const stringsOf = (pbf: PbfReader): string[] => {
  const decoder = new TextDecoder();
  const strings: string[] = [];
  const end = endOfBytes(pbf, pbf.length);
  eachField(pbf, end, (field) => {
    if (field !== 1) return false;
    strings.push(decoder.decode(bytesOf(pbf, end)));
    return true;
  });
  return strings;
};

const decodeGroup = (pbf: PbfReader, block: Block, elements: OsmElement[]): void => {
  const end = endOfBytes(pbf, pbf.length);
  eachField(pbf, end, (field) => {
    if (field === 1) elements.push(nodeOf(pbf, end, block));
    else if (field === 2) denseNodesOf(pbf, end, { block, elements });
    else if (field === 3) elements.push(wayOf(pbf, end, block));
    else if (field === 4) elements.push(relationOf(pbf, end, block));
    else return false;
    return true;
  });
};

const nodeOf = (pbf: PbfReader, limit: number, block: Block): OsmNode => {
  const end = endOfBytes(pbf, limit);
  let [id, latitude, longitude] = [0, 0, 0];
  let keys: number[] = [];
  let values: number[] = [];
  eachField(pbf, end, (field) => {
    if (field === 1) id = pbf.readSVarint();
    else if (field === 2) keys = varintsOf(pbf, end, unsigned);
    else if (field === 3) values = varintsOf(pbf, end, unsigned);
    else if (field === 8) latitude = pbf.readSVarint();
    else if (field === 9) longitude = pbf.readSVarint();
    else return false;
    return true;
  });
  return nodeAt(id, { latitude, longitude, tags: tagsOf(keys, values, block) }, block);
};

const denseNodesOf = (pbf: PbfReader, limit: number, into: { block: Block; elements: OsmElement[] }): void => {
  const { block, elements } = into;
  const end = endOfBytes(pbf, limit);
  let [ids, latitudes, longitudes, tagList]: number[][] = [[], [], [], []];
  eachField(pbf, end, (field) => {
    if (field === 1) ids = deltasOf(pbf, end);
    else if (field === 8) latitudes = deltasOf(pbf, end);
    else if (field === 9) longitudes = deltasOf(pbf, end);
    else if (field === 10) tagList = varintsOf(pbf, end, unsigned);
    else return false;
    return true;
  });
  if (ids!.length !== latitudes!.length || ids!.length !== longitudes!.length) {
    throw new DamagedBlock(`${ids!.length} node ids have ${latitudes!.length} latitudes and ${longitudes!.length} longitudes`);
  }
  let at = 0;
  for (let i = 0; i < ids!.length; i += 1) {
    const tagsStart = at;
    while (at < tagList!.length && tagList![at] !== 0) at += 2;
    const tags = at === tagsStart ? NO_TAGS : denseTagsOf(tagList!.slice(tagsStart, at), block);
    at += 1;
    elements.push(nodeAt(ids![i]!, { latitude: latitudes![i]!, longitude: longitudes![i]!, tags }, block));
  }
};

const nodeAt = (id: number, node: { latitude: number; longitude: number; tags: OsmTags }, block: Block): OsmNode => ({
  type: 'node',
  id,
  tags: node.tags,
  coordinate: [
    (block.longitudeOffset + block.granularity * node.longitude) / NANODEGREES,
    (block.latitudeOffset + block.granularity * node.latitude) / NANODEGREES,
  ],
});

const wayOf = (pbf: PbfReader, limit: number, block: Block): OsmWay => {
  const end = endOfBytes(pbf, limit);
  let id = 0;
  let [keys, values, refs]: number[][] = [[], [], []];
  eachField(pbf, end, (field) => {
    if (field === 1) id = pbf.readVarint(true);
    else if (field === 2) keys = varintsOf(pbf, end, unsigned);
    else if (field === 3) values = varintsOf(pbf, end, unsigned);
    else if (field === 8) refs = deltasOf(pbf, end);
    else return false;
    return true;
  });
  return { type: 'way', id, tags: tagsOf(keys!, values!, block), refs: refs! };
};

const relationOf = (pbf: PbfReader, limit: number, block: Block): OsmRelation => {
  const end = endOfBytes(pbf, limit);
  let id = 0;
  let [keys, values, roles, refs, kinds]: number[][] = [[], [], [], [], []];
  eachField(pbf, end, (field) => {
    if (field === 1) id = pbf.readVarint(true);
    else if (field === 2) keys = varintsOf(pbf, end, unsigned);
    else if (field === 3) values = varintsOf(pbf, end, unsigned);
    else if (field === 8) roles = varintsOf(pbf, end, unsigned);
    else if (field === 9) refs = deltasOf(pbf, end);
    else if (field === 10) kinds = varintsOf(pbf, end, unsigned);
    else return false;
    return true;
  });
  const members = refs!.map((ref, i): OsmMember => {
    const type = MEMBER_TYPES[kinds![i] ?? -1];
    if (type === undefined) throw new DamagedBlock(`relation ${id} has a member of unknown type`);
    return { type, ref, role: stringAt(roles![i], block) };
  });
  return { type: 'relation', id, tags: tagsOf(keys!, values!, block), members };
};

const tagsOf = (keys: readonly number[], values: readonly number[], block: Block): OsmTags => {
  if (keys.length !== values.length) throw new DamagedBlock(`${keys.length} tag keys have ${values.length} values`);
  if (keys.length === 0) return NO_TAGS;
  const tags: Record<string, string> = {};
  for (let i = 0; i < keys.length; i += 1) tags[stringAt(keys[i], block)] = stringAt(values[i], block);
  return tags;
};

const denseTagsOf = (pairs: readonly number[], block: Block): OsmTags => {
  const tags: Record<string, string> = {};
  for (let i = 0; i < pairs.length; i += 2) tags[stringAt(pairs[i], block)] = stringAt(pairs[i + 1], block);
  return tags;
};

const stringAt = (index: number | undefined, block: Block): string => {
  const text = index === undefined ? undefined : block.strings[index];
  if (text === undefined) throw new DamagedBlock(`there is no string ${index ?? 'here'} in the block`);
  return text;
};
