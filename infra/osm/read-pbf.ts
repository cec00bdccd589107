import { open, type FileHandle } from 'node:fs/promises';
import { inflateSync, zstdDecompressSync } from 'node:zlib';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { decodeBlock } from './decode-block.ts';
import { OsmFileError } from './osm-file-error.ts';
import { DamagedBlock, bytesOf, eachField, readerOf } from './pbf-fields.ts';

// The limits of the format (https://wiki.openstreetmap.org/wiki/PBF_Format#File_format).
const MAX_HEADER_BYTES = 64 * 1024;
const MAX_BLOB_BYTES = 32 * 1024 * 1024;
const KNOWN_FEATURES = new Set(['OsmSchema-V0.6', 'DenseNodes']);

/** The elements of an `.osm.pbf` file, a block of some thousands at a time. */
export async function* readPbf(path: string, onBytes: (done: number) => void): AsyncIterable<OsmElement> {
  const file = await open(path, 'r');
  let place = 0;
  try {
    for (;;) {
      const blob = await nextBlob(file, place);
      if (blob === undefined) break;
      if (blob.type === 'OSMHeader') checkFeatures(blob.bytes());
      else if (place === 0) throw new DamagedBlock('it does not begin with an OSM header');
      else if (blob.type === 'OSMData') yield* decodeBlock(blob.bytes());
      place = blob.end;
      onBytes(place);
    }
    if (place === 0) throw new DamagedBlock('it does not begin with an OSM header');
  } catch (cause) {
    if (cause instanceof DamagedBlock) throw new OsmFileError(path, { place: `byte ${place}`, reason: cause.message }, { cause });
    throw cause;
  } finally {
    await file.close();
  }
}

interface RawBlob {
  readonly type: string;
  readonly end: number;
  /** The uncompressed content. */
  readonly bytes: () => Uint8Array;
}

/** The blob that begins at `place`, or nothing at the end of the file. */
const nextBlob = async (file: FileHandle, place: number): Promise<RawBlob | undefined> => {
  const length = await readExactly(file, place, { bytes: 4, mayEnd: true });
  if (length === undefined) return undefined;
  const headerBytes = length.readUInt32BE(0);
  if (headerBytes === 0 || headerBytes > MAX_HEADER_BYTES) throw new DamagedBlock(`a block header of ${headerBytes} bytes is no OSM PBF`);
  const header = headerOf(await need(file, place + 4, headerBytes));
  if (header.dataBytes <= 0 || header.dataBytes > MAX_BLOB_BYTES) throw new DamagedBlock(`a block of ${header.dataBytes} bytes is no OSM PBF`);
  const start = place + 4 + headerBytes;
  const blob = await need(file, start, header.dataBytes);
  return { type: header.type, end: start + header.dataBytes, bytes: () => contentOf(blob) };
};

const need = async (file: FileHandle, place: number, bytes: number): Promise<Buffer> => {
  const found = await readExactly(file, place, { bytes, mayEnd: false });
  return found ?? Buffer.alloc(0);
};

const readExactly = async (file: FileHandle, place: number, want: { bytes: number; mayEnd: boolean }): Promise<Buffer | undefined> => {
  const buffer = Buffer.allocUnsafe(want.bytes);
  let done = 0;
  while (done < want.bytes) {
    const { bytesRead } = await file.read(buffer, done, want.bytes - done, place + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  if (done === want.bytes) return buffer;
  if (done === 0 && want.mayEnd) return undefined;
  throw new DamagedBlock(`the file ends after ${done} of ${want.bytes} bytes of a block; it is truncated`);
};

const headerOf = (bytes: Uint8Array): { type: string; dataBytes: number } => {
  const pbf = readerOf(bytes);
  const header = { type: '', dataBytes: 0 };
  eachField(pbf, pbf.length, (field) => {
    if (field === 1) header.type = new TextDecoder().decode(bytesOf(pbf, pbf.length));
    else if (field === 3) header.dataBytes = pbf.readVarint();
    else return false;
    return true;
  });
  return header;
};

const contentOf = (blob: Uint8Array): Uint8Array => {
  const pbf = readerOf(blob);
  let content: Uint8Array | undefined;
  let unsupported = '';
  eachField(pbf, pbf.length, (field) => {
    if (field === 1) content = bytesOf(pbf, pbf.length);
    else if (field === 3) content = uncompressed(bytesOf(pbf, pbf.length), inflateSync);
    else if (field === 7) content = uncompressed(bytesOf(pbf, pbf.length), zstdDecompressSync);
    else if (field === 4) unsupported = 'lzma';
    else if (field === 5) unsupported = 'bzip2';
    else if (field === 6) unsupported = 'lz4';
    return field === 1 || field === 3 || field === 7;
  });
  if (content === undefined) {
    throw new DamagedBlock(unsupported === '' ? 'a block is empty' : `a block is compressed by ${unsupported}, which is not supported`);
  }
  return content;
};

const uncompressed = (bytes: Uint8Array, inflate: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array): Uint8Array => {
  try {
    return inflate(bytes, { maxOutputLength: MAX_BLOB_BYTES });
  } catch (cause) {
    throw new DamagedBlock(`a block does not decompress (${cause instanceof Error ? cause.message : 'unknown reason'})`);
  }
};

const checkFeatures = (bytes: Uint8Array): void => {
  const pbf = readerOf(bytes);
  eachField(pbf, pbf.length, (field) => {
    if (field !== 4) return false;
    const feature = new TextDecoder().decode(bytesOf(pbf, pbf.length));
    if (!KNOWN_FEATURES.has(feature)) throw new DamagedBlock(`it needs the feature "${feature}", which is not supported`);
    return true;
  });
};
