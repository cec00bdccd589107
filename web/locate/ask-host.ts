/** What the host answered; status 0 where none came. */
export interface HostAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A bad line of the countryside still answers within this, or not at all. */
const PATIENCE_MILLISECONDS = 15_000;

const bodyOf = (text: string): HostAnswer['body'] => {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed ? (parsed as HostAnswer['body']) : {};
  } catch {
    return {};
  }
};

/** Posts JSON; written on the request that the oldest browsers have. Calls back once. */
export const askHost = (path: string, body: object, done: (answer: HostAnswer) => void): void => {
  const request = new XMLHttpRequest();
  const fail = (): void => done({ status: 0, body: {} });
  request.open('POST', path);
  request.setRequestHeader('content-type', 'application/json');
  request.timeout = PATIENCE_MILLISECONDS;
  request.onload = () => done({ status: request.status, body: bodyOf(request.responseText) });
  request.onerror = fail;
  request.ontimeout = fail;
  request.send(JSON.stringify(body));
};
