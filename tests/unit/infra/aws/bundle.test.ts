import { createECDH, createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { define } from '#infra/aws/bundle/private-key-pem.ts';
import { routesOfAreas } from '#infra/aws/bundle/routes-of-areas.ts';
import { withPlainKeys } from '#infra/aws/bundle/trimmed-client.ts';
import { routes } from '#shared/api/routes.ts';

test('a client\'s table has plain keys in place of computed ones, and keeps what is no constant of it', () => {
  const table = 'const _hQ = "httpQuery";\nconst _k = "key";\nexport var One$ = [3, n0, _One, { [_hQ]: _k, [_other]: 1 }, () => Two$];\n';
  expect(withPlainKeys(table)).toBe('const _hQ = "httpQuery";\nconst _k = "key";\nexport var One$ = [3, n0, _One, { "httpQuery": _k, [_other]: 1 }, () => Two$];\n');
});

test('every route stands in the table of one area, and that table stands in for the whole one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-routes-'));
  const areas = routesOfAreas(folder);
  expect(areas.flatMap(({ names }) => names).sort()).toEqual(Object.keys(routes).sort());
  const dispatch = areas.find(({ names }) => names.includes('dispatch-unit'))!;
  expect(readFileSync(dispatch.module, 'utf8')).toBe("export { dispatchRoutes as routes } from '#shared/api/routes/dispatch-routes.ts';\n");
  rmSync(folder, { recursive: true });
});

test('a key that signs web pushes is written as the very key that it is', () => {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  const padded = Buffer.concat([Buffer.alloc(32), curve.getPrivateKey()]).subarray(-32);
  const pem = define().encode({ privateKey: padded });
  expect(pem.startsWith('-----BEGIN EC PRIVATE KEY-----\n')).toBe(true);
  expect(createPrivateKey(pem).export({ format: 'jwk' }).d).toBe(padded.toString('base64url'));
  expect(createPublicKey(pem).export({ format: 'jwk' }).x).toBe(curve.getPublicKey().subarray(1, 33).toString('base64url'));
});
