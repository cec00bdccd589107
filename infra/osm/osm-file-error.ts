/** An OSM file cannot be read: it is truncated, damaged, or not what its name says. */
export class OsmFileError extends Error {
  readonly code = 'osm-file';
  readonly file: string;
  /** `byte 1024` or `line 17`: where reading stopped. */
  readonly place: string;
  readonly reason: string;

  constructor(file: string, found: { readonly place: string; readonly reason: string }, options?: ErrorOptions) {
    super(`Cannot read "${file}" at ${found.place}: ${found.reason}`, options);
    this.name = 'OsmFileError';
    this.file = file;
    this.place = found.place;
    this.reason = found.reason;
  }
}
