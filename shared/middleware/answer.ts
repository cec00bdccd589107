/** What a function answers with beside the body: 201, or 304 with an ETag. */
export interface AnswerOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that says more than its body. */
export class Answer<Body> {
  readonly body: Body | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: Body | undefined, { status = 200, headers = {} }: AnswerOptions) {
    this.body = body;
    this.status = status;
    this.headers = headers;
  }
}

/** A body with its status and headers; leave the body out for 204 and 304. */
export const answer = <Body>(body: Body | undefined, options: AnswerOptions = {}): Answer<Body> => new Answer(body, options);
