import { checksumOf } from './checksum.ts';
import { GraphFileError } from './graph-file-error.ts';

/** "YKRD" as the first four bytes. */
const MAGIC = 0x44524b59;
/** Raised whenever the meaning of a section changes. */
export const GRAPH_FORMAT_VERSION = 3;
/** Magic, version, two words of checksum, length of the table, number of sections. */
const HEADER_BYTES = 24;
const CHECKED_FROM = 16;
const ALIGNMENT = 8;

/** Named runs of bytes, which is what a graph file is made of. */
export type Sections = Readonly<Record<string, Uint8Array>>;

/** Little-endian file: header, a table of names and places as JSON, then each section at a multiple of eight bytes. */
export const packSections = (sections: Sections): Uint8Array => {
  const names = Object.keys(sections);
  const table = (places: readonly number[]): Uint8Array =>
    new TextEncoder().encode(JSON.stringify(names.map((name, i) => [name, places[i], sections[name]!.byteLength])));
  // The table's own length depends on its numbers: room is made for the widest.
  const tableBytes = aligned(table(names.map(() => 0xffffffff)).byteLength);
  const places: number[] = [];
  let end = HEADER_BYTES + tableBytes;
  for (const name of names) {
    places.push(end);
    end = aligned(end + sections[name]!.byteLength);
  }
  const bytes = new Uint8Array(end);
  names.forEach((name, i) => bytes.set(sections[name]!, places[i]));
  bytes.fill(0x20, HEADER_BYTES, HEADER_BYTES + tableBytes).set(table(places), HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  [MAGIC, GRAPH_FORMAT_VERSION, 0, 0, tableBytes, names.length].forEach((word, i) => view.setUint32(i * 4, word, true));
  checksumOf(bytes, CHECKED_FROM).forEach((word, i) => view.setUint32(8 + i * 4, word, true));
  return bytes;
};

/**
 * The sections of a file, as views on its bytes.
 * @throws GraphFileError when it is no graph, of another version, or damaged.
 */
export const unpackSections = (given: Uint8Array): Sections => {
  // Typed arrays need their place in the buffer to be a multiple of their width.
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (i: number): number => view.getUint32(i * 4, true);
  if (bytes.byteLength < HEADER_BYTES || word(0) !== MAGIC) throw new GraphFileError('these bytes are no road graph');
  if (word(1) !== GRAPH_FORMAT_VERSION) throw new GraphFileError(`it is of version ${word(1)}, this Yike reads ${GRAPH_FORMAT_VERSION}`);
  const [a, b] = bytes.byteLength % 4 === 0 ? checksumOf(bytes, CHECKED_FROM) : [0, 0];
  if (a !== word(2) || b !== word(3)) throw new GraphFileError('its checksum is wrong, so it is truncated or damaged');
  const table = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_BYTES, HEADER_BYTES + word(4)))) as [string, number, number][];
  return Object.fromEntries(table.map(([name, place, length]) => [name, bytes.subarray(place, place + length)]));
};

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
