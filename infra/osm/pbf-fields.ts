import { PbfReader } from 'pbf';

const WIRE_BYTES = 2;

/** Protobuf bytes that do not hold what they say; the reader of the file adds the place. */
export class DamagedBlock extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'DamagedBlock';
  }
}

/**
 * Walks the fields of one message between the reader's position and `end`, and never beyond it:
 * `visit` reads the value and says so, else it is skipped. Lengths are checked because a damaged one would loop for ever.
 */
export const eachField = (pbf: PbfReader, end: number, visit: (field: number, wire: number) => boolean): void => {
  while (pbf.pos < end) {
    eachNumberKnown(() => {
      const tag = pbf.readVarint();
      pbf.type = tag & 7;
      if (!visit(tag >> 3, pbf.type)) skip(pbf, end);
    });
    if (pbf.pos > end) throw new DamagedBlock('a field runs beyond its message');
  }
};

/** A number that never ends is the one thing that the protobuf reader itself refuses. */
const eachNumberKnown = (read: () => void): void => {
  try {
    read();
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('Expected varint')) throw new DamagedBlock('a number runs beyond ten bytes', { cause });
    throw cause;
  }
};

const skip = (pbf: PbfReader, end: number): void => {
  if (pbf.type === WIRE_BYTES) pbf.pos = endOfBytes(pbf, end);
  else if (pbf.type === 0 || pbf.type === 1 || pbf.type === 5) pbf.skip(pbf.type);
  else throw new DamagedBlock(`unknown wire type ${pbf.type}`);
};

/** Where the length-delimited value at the reader's position ends. */
export const endOfBytes = (pbf: PbfReader, limit: number): number => {
  const length = pbf.readVarint();
  const end = pbf.pos + length;
  if (length < 0 || end > limit) throw new DamagedBlock('a length runs beyond its message');
  return end;
};

/** The bytes of a length-delimited value, without a copy. */
export const bytesOf = (pbf: PbfReader, limit: number): Uint8Array => {
  const end = endOfBytes(pbf, limit);
  const bytes = pbf.buf.subarray(pbf.pos, end);
  pbf.pos = end;
  return bytes;
};

/** A packed list of whole numbers. */
export const varintsOf = (pbf: PbfReader, limit: number, read: (pbf: PbfReader) => number): number[] => {
  const end = endOfBytes(pbf, limit);
  const values: number[] = [];
  while (pbf.pos < end) values.push(read(pbf));
  if (pbf.pos !== end) throw new DamagedBlock('a list runs beyond its length');
  return values;
};

/** A packed list in which each number stands as the difference from the one before. */
export const deltasOf = (pbf: PbfReader, limit: number): number[] => {
  let sum = 0;
  return varintsOf(pbf, limit, (reader) => (sum += reader.readSVarint()));
};

/** For `varintsOf`: an unsigned number. */
export const unsigned = (pbf: PbfReader): number => pbf.readVarint();

/** A reader of these bytes. */
export const readerOf = (bytes: Uint8Array): PbfReader => new PbfReader(bytes);
