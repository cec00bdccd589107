import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAs, fixedBearer, openBearer, type HeldToken } from '#web/kit/sign-in/bearer.ts';
import { SignInRefused } from '#web/kit/sign-in/sign-in.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 5, 12);
const refused = (): Promise<never> => Promise.reject(new SignInRefused('not-signed-in', 'no more'));
const unreachable = (): Promise<never> => Promise.reject(new TypeError('no line'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOON);
});
afterEach(() => vi.useRealTimers());

/** A bearer for an hour, whose giver answers one after the other. */
const given = (...answers: readonly (() => Promise<HeldToken>)[]) => {
  const renew = vi.fn<(instead: string) => Promise<HeldToken>>();
  for (const answer of answers) renew.mockImplementationOnce(answer);
  return { renew, bearer: openBearer({ first: { accessToken: 'first', expiresAt: NOON + 60 * MINUTE }, renew }) };
};
const second = () => Promise.resolve({ accessToken: 'second', expiresAt: NOON + 120 * MINUTE });

describe("a bearer's token", () => {
  it('is the one at hand, at once, until it ends', () => {
    const { bearer } = given();
    vi.setSystemTime(NOON + 59 * MINUTE);
    expect(bearer.token()).toBe('first');
  });

  it('is renewed before it ends, and the next one in its turn', async () => {
    const { bearer, renew } = given(second, () => Promise.resolve({ accessToken: 'third', expiresAt: NOON + 180 * MINUTE }));
    const stop = bearer.keepFresh();
    await vi.advanceTimersByTimeAsync(56 * MINUTE);
    expect(bearer.held()).toBe('first');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(bearer.held()).toBe('second');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect([bearer.held(), renew.mock.calls]).toEqual(['third', [['first'], ['second']]]);
    stop();
  });

  it('is waited for when a device wakes up after its end, by all who ask at once', async () => {
    const { bearer, renew } = given(second);
    vi.setSystemTime(NOON + 90 * MINUTE);
    expect(await Promise.all([bearer.token(), bearer.token()])).toEqual(['second', 'second']);
    expect(renew).toHaveBeenCalledOnce();
  });

  it('stays the old one without a line, and is renewed when there is one again', async () => {
    const { bearer } = given(unreachable, second);
    bearer.keepFresh();
    await vi.advanceTimersByTimeAsync(57 * MINUTE);
    expect([bearer.held(), bearer.isOver()]).toEqual(['first', false]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(bearer.held()).toBe('second');
  });

  it('is over when its giver says no, once and for all, and everybody hears', async () => {
    const { bearer, renew } = given(refused);
    const heard = vi.fn();
    bearer.onChange(heard);
    bearer.keepFresh();
    await vi.advanceTimersByTimeAsync(57 * MINUTE);
    expect([bearer.isOver(), heard.mock.calls.length]).toEqual([true, 1]);
    await vi.advanceTimersByTimeAsync(300 * MINUTE);
    expect([bearer.token(), renew.mock.calls.length]).toEqual(['first', 1]);
  });

  it('may come from another window', () => {
    const { bearer } = given();
    const heard = vi.fn();
    bearer.onChange(heard);
    bearer.adopt({ accessToken: 'second', expiresAt: NOON + 120 * MINUTE });
    bearer.adopt({ accessToken: 'second', expiresAt: NOON + 120 * MINUTE });
    expect([bearer.token(), heard.mock.calls.length]).toEqual(['second', 1]);
  });
});

describe('a question as a bearer', () => {
  const request = { method: 'GET', headers: { authorization: 'Bearer first', 'if-none-match': '"1"' } };
  /** A server that takes one token alone. */
  const serverTaking = (token: string) =>
    vi.fn((_: unknown, asked?: RequestInit) => Promise.resolve(new Response('', { status: new Headers(asked?.headers).get('authorization') === `Bearer ${token}` ? 200 : 401 })));

  it('is asked once more with a renewed token, and is otherwise the same', async () => {
    const { bearer } = given(second);
    const server = serverTaking('second');
    expect((await askAs(bearer, server)('/centres/yanhu/board', request)).status).toBe(200);
    const again = server.mock.calls[1]?.[1];
    expect([server.mock.calls.length, again?.method, new Headers(again?.headers).get('if-none-match')]).toEqual([2, 'GET', '"1"']);
  });

  it('is asked with what another question has renewed, without renewing again', async () => {
    const { bearer, renew } = given(second);
    await Promise.all([1, 2, 3].map(() => askAs(bearer, serverTaking('second'))('/', request)));
    await askAs(bearer, serverTaking('second'))('/', request);
    expect(renew).toHaveBeenCalledOnce();
  });

  it('is answered by the refusal when the sign-in is over', async () => {
    const { bearer } = given(refused);
    expect((await askAs(bearer, serverTaking('second'))('/', request)).status).toBe(401);
    expect(bearer.isOver()).toBe(true);
  });

  it('fails as without a line when the giver of tokens cannot be reached, so that nothing takes it for an answer', async () => {
    const { bearer } = given(unreachable);
    await expect(askAs(bearer, serverTaking('second'))('/', request)).rejects.toThrow('no line');
    expect(bearer.isOver()).toBe(false);
  });

  it('has no second try where there is one token alone', async () => {
    expect((await askAs(fixedBearer('first'), serverTaking('second'))('/', request)).status).toBe(401);
  });
});
