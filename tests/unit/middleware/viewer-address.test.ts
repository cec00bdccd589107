import { describe, expect, it } from 'vitest';
import { viewerAddress } from '#shared/middleware/viewer-address.ts';
import { httpEvent } from '#tests/support/http-event.ts';

/** What the gateway saw is 127.0.0.1, as `httpEvent` says. */
const addressOf = (forwarded?: string): string => viewerAddress(httpEvent({ ...(forwarded !== undefined && { headers: { 'x-forwarded-for': forwarded } }) }));

describe('whose request it is', () => {
  it('is who asks, where nothing stands before the gateway', () => {
    expect(addressOf()).toBe('127.0.0.1');
    expect(addressOf('127.0.0.1')).toBe('127.0.0.1');
  });

  it('is whom the server before the gateway named, whether or not the gateway named that server, too', () => {
    expect(addressOf('192.0.2.7')).toBe('192.0.2.7');
    expect(addressOf('192.0.2.7, 127.0.0.1')).toBe('192.0.2.7');
  });

  it('is not whom the browser itself named', () => {
    expect(addressOf('203.0.113.9, 192.0.2.7, 127.0.0.1')).toBe('192.0.2.7');
  });

  it('is an address of the newer kind as well', () => {
    expect(addressOf('2001:db8::7,127.0.0.1')).toBe('2001:db8::7');
  });
});
