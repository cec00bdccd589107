import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
