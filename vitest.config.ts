import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

/** The tests run on the local ports, as the one-machine host does. */
export default defineConfig({
  resolve: { conditions: ['local'] },
  ssr: { resolve: { conditions: ['local'] } },
  test: {
    include: ['tests/{unit,property,contract,integration,faults,e2e}/**/*.test.ts'],
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    // A busy machine is slow; what is polled for is asserted, and how long it took is not.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { sequencer: SlowFirst },
    pool: 'forks',
    maxWorkers: 2,
  },
});
