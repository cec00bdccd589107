/** A file that is to be sent: its name in the store, and exactly what it will be. */
export interface FileToCome {
  /** Folders and name, such as `yanhu/photos/01J.jpg`; letters, digits, `.`, `_`, `-` and `/`. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
}

/** A request that whoever holds it may make until it expires (epoch milliseconds), without any further right. */
export interface SignedRequest {
  readonly method: 'PUT' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: number;
}

/** Files too large for items: photos, recordings, exports. They go between the screen and the store, and not through a function. */
export interface Files {
  /** How to send a file; one of another type or size is refused. */
  upload(file: FileToCome): Promise<SignedRequest>;
  /** How to fetch a file that was sent. */
  download(name: string): Promise<SignedRequest>;
}

/** Long enough for a photo over a bad line, short enough for a link that is passed on. */
export const SIGNED_REQUEST_MILLISECONDS = 15 * 60 * 1000;

const NAME = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** Refuses a name that could leave its folder. @throws RangeError naming it */
export const checkFileName = (name: string): void => {
  if (!NAME.test(name) || name.length > 512) throw new RangeError(`Cannot keep the file: its name is "${name}"`);
};
