import type { OsmElement, OsmMember } from '#shared/geo/roads/osm-element.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element while its children are still coming. */
interface OpenElement {
  readonly type: 'node' | 'way' | 'relation';
  readonly attributes: Attributes;
  readonly tags: Record<string, string>;
  readonly refs: number[];
  readonly members: OsmMember[];
}

/** Turns the tags of an OSM XML document into elements; what an editor marked as deleted is left out. */
export class XmlElements {
  private done: OsmElement[] = [];
  private current: OpenElement | undefined;
  private sawRoot = false;

  /** The elements completed since the last call. */
  take(): OsmElement[] {
    const taken = this.done;
    this.done = [];
    return taken;
  }

  open(name: string, attributes: Attributes): void {
    if (!this.sawRoot) {
      if (name !== 'osm') throw new Error(`the document is <${name}>, not <osm>`);
      this.sawRoot = true;
    }
    if (name === 'node' || name === 'way' || name === 'relation') {
      this.current = { type: name, attributes, tags: {}, refs: [], members: [] };
    } else if (name === 'tag') {
      if (this.current) this.current.tags[attributes['k'] ?? ''] = attributes['v'] ?? '';
    } else if (name === 'nd') this.current?.refs.push(wholeNumber(attributes, 'ref', name));
    else if (name === 'member') this.current?.members.push(memberOf(attributes));
  }

  close(name: string): void {
    if (this.current?.type !== name) return;
    const { attributes } = this.current;
    if (attributes['visible'] !== 'false' && attributes['action'] !== 'delete') this.done.push(elementOf(this.current));
    this.current = undefined;
  }
}

const elementOf = ({ type, attributes, tags, refs, members }: OpenElement): OsmElement => {
  const id = wholeNumber(attributes, 'id', type);
  switch (type) {
    case 'node':
      return { type, id, tags, coordinate: [degrees(attributes, 'lon', 180), degrees(attributes, 'lat', 90)] };
    case 'way':
      return { type, id, tags, refs };
    case 'relation':
      return { type, id, tags, members };
  }
};

const memberOf = (attributes: Attributes): OsmMember => {
  const type = attributes['type'];
  if (type !== 'node' && type !== 'way' && type !== 'relation') throw new Error(`a member has the type "${type ?? ''}"`);
  return { type, ref: wholeNumber(attributes, 'ref', 'member'), role: attributes['role'] ?? '' };
};

const wholeNumber = (attributes: Attributes, name: string, element: string): number => {
  const text = attributes[name] ?? '';
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) throw new Error(`a <${element}> has ${name}="${text}"`);
  return value;
};

const degrees = (attributes: Attributes, name: string, bound: number): number => {
  const text = attributes[name] ?? '';
  const value = Number(text);
  if (text.trim() === '' || !(Math.abs(value) <= bound)) throw new Error(`a <node> has ${name}="${text}"`);
  return value;
};
