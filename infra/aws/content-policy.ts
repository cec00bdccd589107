import type { StageConfig } from './stage-config.ts';

/** Where the file store of a stage answers, whatever its bucket is called. */
const fileStore = ({ kind, name }: StageConfig['region']): string => `https://*.s3.${name}.${kind === 'china' ? 'amazonaws.com.cn' : 'amazonaws.com'}`;

/** Whom the pages of a stage may reach beside their own origin. */
export interface ContentPolicyOptions {
  readonly region: StageConfig['region'];
  /** Where people sign in. */
  readonly signInOrigins: readonly string[];
}

/** The content policy of the screens: pages load nothing from elsewhere, and talk to their own origin, the sign-in and the file store alone. */
export const contentPolicy = ({ region, signInOrigins }: ContentPolicyOptions): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    `connect-src ${["'self'", ...signInOrigins, fileStore(region)].join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
