import { expect, it } from 'vitest';
import type { Secrets } from '#shared/ports/secrets.ts';

/** What every adapter of the secrets port keeps to; `open` gives one on the same master each time. */
export const secretsContract = (open: () => Secrets): void => {
  it('gives 256 bits', async () => expect((await open().derive('yanhu', 'bridge/main')).byteLength).toBe(32));
  it('gives the same secret of a purpose each time, also after a restart', async () => {
    const secrets = open();
    const secret = await secrets.derive('yanhu', 'bridge/main');
    expect(await secrets.derive('yanhu', 'bridge/main')).toEqual(secret);
    expect(await open().derive('yanhu', 'bridge/main')).toEqual(secret);
  });
  it('gives each purpose and each centre a secret of its own', async () => {
    const secrets = open();
    const all = await Promise.all([secrets.derive('yanhu', 'bridge/main'), secrets.derive('yanhu', 'bridge/other'), secrets.derive('xiaxian', 'bridge/main')]);
    expect(new Set(all.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(3);
  });
};
