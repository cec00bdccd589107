import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** CommonJS parts of a bundle call `require`, which an ES module has not. */
const REQUIRE_FOR_COMMONJS = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** How a function is bundled: for the CDK app, the parity tests and the size benchmark alike. Without the condition `local`, ports are AWS's. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  alias: {
    '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts'),
    'asn1.js': join(import.meta.dirname, 'private-key-pem.ts'),
    'https-proxy-agent': join(import.meta.dirname, 'no-proxy-agent.ts'),
  },
  banner: { js: REQUIRE_FOR_COMMONJS },
  outExtension: { '.js': '.mjs' },
} as const satisfies BuildOptions;
