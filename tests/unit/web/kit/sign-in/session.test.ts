import { describe, expect, it, vi } from 'vitest';
import { forgetToken, keepToken, takeToken, tokenInFragment } from '#web/kit/sign-in/session.ts';
import { keptItems } from '#tests/support/kept-items.ts';

const place = (hash: string) => ({ hash, pathname: '/', search: '' });

describe('the token in the address', () => {
  it('is read from the fragment alone', () => {
    expect(tokenInFragment('#token=abc-1')).toBe('abc-1');
    expect(tokenInFragment('')).toBeUndefined();
    expect(tokenInFragment('#token=')).toBeUndefined();
  });

  it('is kept for the tab and leaves the address bar', () => {
    const store = keptItems();
    const history = { replaceState: vi.fn() };
    expect(takeToken(place('#token=abc'), history, store)).toBe('abc');
    expect(history.replaceState).toHaveBeenCalledWith(null, '', '/');
    expect(takeToken(place(''), history, store)).toBe('abc');
  });

  it('replaces the one of before, and is forgotten on signing out', () => {
    const store = keptItems();
    keepToken(store, 'old');
    expect(takeToken(place('#token=new'), { replaceState: vi.fn() }, store)).toBe('new');
    forgetToken(store);
    expect(takeToken(place(''), { replaceState: vi.fn() }, store)).toBeUndefined();
  });
});
