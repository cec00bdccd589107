/** A body is longer than whoever may send it ever needs. */
export class RequestTooLarge extends Error {
  readonly code = 'too-large';

  constructor(mostCharacters: number) {
    super(`Cannot take the request: it has more than ${String(mostCharacters)} characters`);
    this.name = 'RequestTooLarge';
  }
}
