/** What all of one stretch of road has in common; chains are joined only where this is the same. */
export interface RoadAttribute {
  /** Place in ROAD_CLASSES. */
  readonly roadClass: number;
  /** Bits of ROAD_FLAGS. */
  readonly flags: number;
  readonly name: string;
  readonly ref: string;
}

/** Each combination of class, flags, name and number once, in order of first use. */
export class AttributeTable {
  readonly rows: RoadAttribute[] = [];
  private readonly known = new Map<string, number>();

  row(attribute: RoadAttribute): number {
    const key = `${attribute.roadClass}|${attribute.flags}|${attribute.ref}|${attribute.name}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.rows.length);
    this.rows.push(attribute);
    return this.rows.length - 1;
  }
}
