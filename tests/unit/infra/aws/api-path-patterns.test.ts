import { describe, expect, it } from 'vitest';
import { apiPathPatterns } from '#infra/aws/api-path-patterns.ts';

describe('the path patterns of routes', () => {
  it('end where a path has its first parameter', () => {
    expect(apiPathPatterns(['/centres/{centre}/calls/{callId}/claim'])).toEqual(['/centres/*']);
  });

  it('name each beginning once, and another beginning beside it', () => {
    expect(apiPathPatterns(['/centres/{centre}', '/people/{person}/looks', '/centres/{centre}/board'])).toEqual(['/centres/*', '/people/*']);
  });

  it('are the path itself where it has no parameter', () => {
    expect(apiPathPatterns(['/health'])).toEqual(['/health']);
  });
});
