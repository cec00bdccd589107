import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { OsmFileError } from './osm-file-error.ts';
import { XmlElements } from './xml-elements.ts';

/** How to read an XML file. */
interface ReadXmlOptions {
  readonly gzipped: boolean;
  readonly onBytes: (done: number) => void;
}

/** The elements of an `.osm` or `.osm.gz` file, as the parser comes upon them. */
export async function* readXml(path: string, options: ReadXmlOptions): AsyncIterable<OsmElement> {
  const file = createReadStream(path);
  // The pipeline's end is seen through the iteration below, which gets the error of either stream.
  const stream = options.gzipped ? pipeline(file, createGunzip(), () => undefined) : file;
  const parser = new SaxesParser();
  const elements = new XmlElements();
  const decoder = new TextDecoder();
  parser.on('error', (error) => {
    throw new Error(error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('opentag', (tag) => elements.open(tag.name, tag.attributes));
  parser.on('closetag', (tag) => elements.close(tag.name));
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield* elements.take();
      options.onBytes(file.bytesRead);
    }
    parser.close();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OsmFileError(path, { place: `line ${parser.line}`, reason }, { cause });
  } finally {
    file.destroy();
  }
  yield* elements.take();
}
