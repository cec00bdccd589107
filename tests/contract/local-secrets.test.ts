import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSecrets } from '#shared/ports/local/secrets.ts';
import { secretsContract } from './secrets-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'yike-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'secrets.key');

describe('the secrets of a data folder', () => {
  secretsContract(() => openSecrets({ path }));
  it('are readable by their owner alone', () => expect(statSync(path).mode & 0o777).toBe(0o600));
  it('are refused where the master is none', async () => {
    const short = join(folder, 'short.key');
    writeFileSync(short, 'short');
    await expect(openSecrets({ path: short }).derive('yanhu', 'bridge/main')).rejects.toThrow(/it has 5 bytes, a master of secrets 32/);
  });
});
