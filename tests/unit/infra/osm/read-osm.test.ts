import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OsmFileError } from '#infra/osm/osm-file-error.ts';
import { readOsm } from '#infra/osm/read-osm.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { extractPath, hasExtracts } from '#tests/support/roads/extracts.ts';
import { pbfBlob, pbfFile } from '#tests/support/roads/pbf-file.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'yike-osm-'))));
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const all = async (path: string): Promise<OsmElement[]> => {
  const elements: OsmElement[] = [];
  for await (const element of readOsm(path)) elements.push(element);
  return elements;
};

const errorOf = async (path: string): Promise<OsmFileError> => {
  const error: unknown = await all(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OsmFileError);
  return error as OsmFileError;
};

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6">
  <node id="1" lat="35.02" lon="110.99"><tag k="name" v="解州 &amp; 运城"/></node>
  <node id="2" lat="35.03" lon="110.98"/>
  <node id="3" visible="false" lat="0" lon="0"/>
  <way id="7"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way>
  <relation id="9"><member type="way" ref="7" role="from"/><member type="node" ref="1" role="via"/><tag k="type" v="restriction"/></relation>
</osm>
`;

const ELEMENTS: OsmElement[] = [
  { type: 'node', id: 1, tags: { name: '解州 & 运城' }, coordinate: [110.99, 35.02] },
  { type: 'node', id: 2, tags: {}, coordinate: [110.98, 35.03] },
  { type: 'way', id: 7, tags: { highway: 'primary' }, refs: [1, 2] },
  {
    type: 'relation',
    id: 9,
    tags: { type: 'restriction' },
    members: [
      { type: 'way', ref: 7, role: 'from' },
      { type: 'node', ref: 1, role: 'via' },
    ],
  },
];

describe('an .osm file', () => {
  it('gives its elements, without the deleted ones, plain or compressed', async () => {
    expect(await all(await fileOf('a.osm', XML))).toEqual(ELEMENTS);
    expect(await all(await fileOf('a.osm.gz', gzipSync(XML)))).toEqual(ELEMENTS);
  });

  it('that ends too early says in which line', async () => {
    const error = await errorOf(await fileOf('cut.osm', XML.slice(0, XML.indexOf('</relation>'))));
    expect(error.place).toMatch(/^line [78]$/);
    expect(error.reason).toBe('unclosed tag: relation');
    expect(await errorOf(await fileOf('cut.osm.gz', gzipSync(XML).subarray(0, 120)))).toMatchObject({ reason: 'unexpected end of file' });
  });

  it.each([
    ['<osm><node id="1" lat="x" lon="1"/></osm>', 'a <node> has lat="x"'],
    ['<osm><node id="1" lat="91" lon="1"/></osm>', 'a <node> has lat="91"'],
    ['<osm><way id="a"/></osm>', 'a <way> has id="a"'],
    ['<osm><relation id="1"><member type="area" ref="1"/></relation></osm>', 'a member has the type "area"'],
    ['<html></html>', 'the document is <html>, not <osm>'],
    ['not xml', 'text data outside of root node.'],
  ])('%s is refused', async (xml, reason) => {
    expect(await errorOf(await fileOf('bad.osm', xml))).toMatchObject({ place: 'line 1', reason });
  });

  it('keeps a name that is not UTF-8, its letters replaced', async () => {
    const bytes = Buffer.concat([Buffer.from('<osm><node id="1" lat="1" lon="1"><tag k="name" v="'), Buffer.from([0xff]), Buffer.from('"/></node></osm>')]);
    expect(await all(await fileOf('latin.osm', bytes))).toMatchObject([{ tags: { name: '\uFFFD' } }]);
  });
});

describe('a file name', () => {
  it.each(['a.csv', 'missing.osm.pbf', ''])('"%s" that cannot be read is refused in one sentence', async (name) => {
    if (name === 'a.csv') await fileOf(name, 'x');
    expect((await errorOf(join(folder, name))).message).toMatch(/^Cannot read ".+" at /);
  });

  it('of an empty file is refused', async () => {
    expect(await errorOf(await fileOf('empty.osm.pbf', ''))).toMatchObject({ reason: 'it is empty' });
  });
});

describe('an .osm.pbf file', () => {
  it('gives the elements of dense and plain blocks alike', async () => {
    expect(await all(await fileOf('a.osm.pbf', pbfFile(ELEMENTS, { dense: true })))).toEqual(ELEMENTS);
    expect(await all(await fileOf('b.osm.pbf', pbfFile(ELEMENTS, { dense: false })))).toEqual(ELEMENTS);
  });

  it('that ends too early says at which byte', async () => {
    const whole = pbfFile(ELEMENTS, { dense: true });
    const error = await errorOf(await fileOf('cut.osm.pbf', whole.subarray(0, whole.length - 3)));
    expect(error.message).toMatch(/at byte \d+: the file ends after \d+ of \d+ bytes of a block; it is truncated$/);
  });

  it('that is something else is refused', async () => {
    expect((await errorOf(await fileOf('c.osm.pbf', XML))).reason).toMatch(/is no OSM PBF$/);
    expect((await errorOf(await fileOf('d.osm.pbf', pbfBlob('OSMData', new Uint8Array())))).reason).toBe('it does not begin with an OSM header');
  });

  it.skipIf(!hasExtracts)('of a real county gives all its elements (needs ../shared/data)', async () => {
    const counts = { node: 0, way: 0, relation: 0 };
    for (const element of await all(extractPath('rutland'))) counts[element.type] += 1;
    expect(counts).toEqual({ node: 113_647, way: 10_476, relation: 234 });
  });

  it.skipIf(!hasExtracts)('reports its progress to the last byte (needs ../shared/data)', async () => {
    const seen: number[] = [];
    const size = (await readFile(extractPath('andorra'))).length;
    let elements = 0;
    for await (const element of readOsm(extractPath('andorra'), { onProgress: (done) => seen.push(done) })) elements += element.id > 0 ? 1 : 0;
    expect(elements).toBeGreaterThan(70_000);
    expect(seen.at(-1)).toBe(size);
    expect(seen.length).toBeGreaterThan(3);
  });
});
