import { describe, expect, it } from 'vitest';
import { contentPolicy } from '#infra/aws/content-policy.ts';

const connectOf = (policy: string): string | undefined => policy.split('; ').find((part) => part.startsWith('connect-src '));

describe('the content policy of the screens', () => {
  it('lets them reach their own origin, the sign-in and the file store, and nothing else', () => {
    const policy = contentPolicy({ region: { kind: 'full', name: 'eu-central-1' }, signInOrigins: ['https://id.example.org'] });
    expect(connectOf(policy)).toBe("connect-src 'self' https://id.example.org https://*.s3.eu-central-1.amazonaws.com");
    expect(policy).not.toContain('execute-api');
  });

  it('knows what the file store of a China region is called', () => {
    const policy = contentPolicy({ region: { kind: 'china', name: 'cn-north-1' }, signInOrigins: [] });
    expect(connectOf(policy)).toBe("connect-src 'self' https://*.s3.cn-north-1.amazonaws.com.cn");
  });

  it('lets no script in from elsewhere or from the page itself', () => {
    const policy = contentPolicy({ region: { kind: 'full', name: 'eu-central-1' }, signInOrigins: [] });
    expect(policy.split('; ')).toContain("default-src 'self'");
    expect(policy).not.toContain('script-src');
  });
});
