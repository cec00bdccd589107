import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCentres } from '#shared/ports/centres-folder.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';
import { tinyCentre } from '#tests/support/centres/tiny-pack.ts';

describe('compiled centres', () => {
  test('have nothing for an unknown name', async () => {
    const centres = openCentres(join(temporaryFolder(), 'missing'));
    expect(await centres.find('nowhere')).toBeUndefined();
    expect(await centres.roads('nowhere')).toBeUndefined();
  });

  test('have nothing for a name that leads out of their folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'inside'));
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(tinyCentre));
    writeFileSync(join(folder, 'roads.bin'), 'roads');
    const centres = openCentres(join(folder, 'inside'));
    expect(await centres.find('..')).toBeUndefined();
    expect(await centres.roads('..')).toBeUndefined();
  });

  test('find one that appears later', async () => {
    const folder = temporaryFolder();
    const centres = openCentres(folder);
    expect(await centres.find('tiny')).toBeUndefined();
    mkdirSync(join(folder, 'tiny'));
    writeFileSync(join(folder, 'tiny', 'pack.json'), JSON.stringify(tinyCentre));
    expect(await centres.find('tiny')).toEqual(tinyCentre);
  });

  test('refuse a compiled pack that is damaged, each time it is asked for', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'tiny'));
    writeFileSync(join(folder, 'tiny', 'pack.json'), '{"settings":{}}');
    const centres = openCentres(folder);
    await expect(centres.find('tiny')).rejects.toThrow();
    await expect(centres.find('tiny')).rejects.toThrow();
  });
});
