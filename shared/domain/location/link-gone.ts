/** A link to a caller that was good once: its place was given already, or its time is over. */
export class LinkGone extends Error {
  readonly code: 'link-used' | 'link-expired';

  constructor(code: LinkGone['code']) {
    super(code === 'link-used' ? 'Cannot take the place: the link was used already' : 'Cannot take the place: the link has expired');
    this.name = 'LinkGone';
    this.code = code;
  }
}
