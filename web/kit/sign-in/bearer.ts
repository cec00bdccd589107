import { backoffMilliseconds } from '#shared/api/backoff.ts';
import { SignInRefused } from './sign-in.ts';

/** A token for the API; one that ends says when, epoch milliseconds by this device's clock. */
export interface HeldToken {
  readonly accessToken: string;
  readonly expiresAt?: number | undefined;
}

/** Renewed so long before its end, a token is never the reason that a question has to wait. */
const MARGIN_MILLISECONDS = 3 * 60_000;

/** Whose token a page's questions carry. It may change while the page stands; who it is does not. */
export interface Bearer {
  /** The token for the next question; one that has ended is renewed first, where that can be. */
  token(): string | Promise<string>;
  /** The token at hand, be it over. */
  held(): string;
  /** What to ask with after a refusal; nothing when there is no other, for the sign-in is over. @throws when the giver of tokens cannot be reached */
  instead(refused: string): Promise<string | undefined>;
  /** Takes a token that came by another way, such as another window's. */
  adopt(token: HeldToken): void;
  /** Whether no token will be given any more: somebody has to sign in. */
  isOver(): boolean;
  /** Hears of another token, and of the end. */
  readonly onChange: (listener: () => void) => () => void;
  /** Renews in time from now on. @returns how to stop */
  keepFresh(): () => void;
}

/** Where a bearer begins, and where it gets the next token. */
export interface BearerOptions {
  readonly first: HeldToken;
  /** Another token in place of this one. @throws SignInRefused when there will be none; anything else means that nobody could be reached */
  readonly renew: (instead: string) => Promise<HeldToken>;
  /** This device's time, epoch milliseconds. */
  readonly now?: () => number;
}

/** Opens a bearer; several questions that need a new token at once wait for the same one. */
export const openBearer = ({ first, renew, now = Date.now }: BearerOptions): Bearer => {
  let token = first;
  let isOver = false;
  let renewing: Promise<void> | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKeptFresh = false;
  const listeners = new Set<() => void>();

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const hasEnded = (): boolean => token.expiresAt !== undefined && now() >= token.expiresAt;
  const plan = (): void => {
    clearTimeout(timer);
    if (!isKeptFresh || isOver || token.expiresAt === undefined) return;
    const wait = failures > 0 ? backoffMilliseconds(failures, Math.random()) : token.expiresAt - MARGIN_MILLISECONDS - now();
    timer = setTimeout(() => void renewNow().catch(() => undefined), Math.max(0, wait));
  };
  const adopt = (fresh: HeldToken): void => {
    const isOther = fresh.accessToken !== token.accessToken || isOver;
    token = fresh;
    isOver = false;
    failures = 0;
    plan();
    if (isOther) tell();
  };
  const renewNow = (): Promise<void> =>
    (renewing ??= renew(token.accessToken)
      .then(adopt, (error: unknown) => {
        failures += 1;
        isOver = error instanceof SignInRefused;
        if (isOver) tell();
        plan();
        throw error;
      })
      .finally(() => (renewing = undefined)));
  return {
    held: () => token.accessToken,
    // Without a line the old token goes out, or rather does not.
    token: () => (isOver || !hasEnded() ? token.accessToken : renewNow().then(() => token.accessToken, () => token.accessToken)),
    instead: async (refused) => {
      if (token.accessToken !== refused && !hasEnded()) return token.accessToken;
      if (isOver) return undefined;
      try {
        await renewNow();
      } catch (error) {
        if (error instanceof SignInRefused) return undefined;
        throw error;
      }
      return token.accessToken;
    },
    adopt,
    isOver: () => isOver,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepFresh: () => {
      isKeptFresh = true;
      plan();
      return () => {
        isKeptFresh = false;
        clearTimeout(timer);
      };
    },
  };
};

/** A bearer that has one token and gets no other, as a worker in the background has. */
export const fixedBearer = (accessToken: string): Bearer =>
  openBearer({ first: { accessToken }, renew: () => Promise.reject(new SignInRefused('not-signed-in', 'Cannot renew the token: there is only this one')) });

/** Asks as a bearer: a question whose token is refused is asked once more with another one. */
export const askAs =
  (bearer: Bearer, ask: typeof fetch): typeof fetch =>
  async (address, request) => {
    const response = await ask(address, request);
    if (response.status !== 401) return response;
    const headers = new Headers(request?.headers);
    const other = await bearer.instead(headers.get('authorization')?.replace(/^Bearer /, '') ?? '');
    if (other === undefined) return response;
    headers.set('authorization', `Bearer ${other}`);
    return ask(address, { ...request, headers });
  };
