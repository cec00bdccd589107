import { describe, expect, it } from 'vitest';
import { readOpenedLink } from '#web/locate/opened-link.ts';

const token = '0123456789abcdef0123456789abcdef';

describe('the address of the page', () => {
  it('says at which centre and with which secret; a browser measures in WGS-84', () => expect(readOpenedLink(`#yan-hu.${token}`, '')).toEqual({ centre: 'yan-hu', token, datum: 'WGS-84' }));
  it.each(['GCJ-02', 'BD-09', 'WGS-84'] as const)('may say that places are measured in %s here', (datum) => {
    expect(readOpenedLink(`#yanhu.${token}`, `?from=singlemessage&datum=${datum}`)).toMatchObject({ datum });
  });
  it.each(['?datum=', '?datum=GCJ-021', '?mydatum=GCJ-02'])('takes no other word for a frame: %s', (query) => expect(readOpenedLink(`#yanhu.${token}`, query)).toMatchObject({ datum: 'WGS-84' }));
  it.each(['', '#', '#yanhu', `#yanhu.${token.slice(1)}`, `#yanhu.${token}0`, `#../yanhu.${token}`, `#YANHU.${token}`])('says nothing where it was cut or made up: "%s"', (fragment) =>
    expect(readOpenedLink(fragment, '')).toBeUndefined());
});
