import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contractFaults } from '#infra/contract/contract-faults.ts';
import { eventFiles } from '#infra/contract/event-files.ts';

const checkedIn = fileURLToPath(new URL('../../../../events', import.meta.url));
const files = eventFiles();

describe('the checked-in contract', () => {
  it('is what the code says, with a sample of each event (`npm run contract -- write` mends the schemas)', async () =>
    expect(await contractFaults(checkedIn, files)).toEqual([]));
});

describe('the check of the contract', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yike-contract-'));
    await cp(checkedIn, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('names a schema that differs from the code', async () => {
    await writeFile(join(folder, 'schemas/IncidentClosed.json'), '{}\n');
    expect(await contractFaults(folder, files)).toEqual(['schemas/IncidentClosed.json is not what the code says']);
  });

  it('names what is missing', async () => {
    await rm(join(folder, 'schemas/IncidentClosed.json'));
    await rm(join(folder, 'samples/UnitReturned.json'));
    expect(await contractFaults(folder, files)).toEqual(['schemas/IncidentClosed.json is missing', 'samples/UnitReturned.json is missing']);
  });

  it('names everything where nothing is', async () =>
    expect(await contractFaults(join(folder, 'nowhere'), files)).toHaveLength(2 * files.length));

  it.each(['{"type":"UnitReturned","data":{}}', 'no JSON'])('names a sample that is no such event: %s', async (text) => {
    await writeFile(join(folder, 'samples/UnitReturned.json'), text);
    expect(await contractFaults(folder, files)).toEqual(['samples/UnitReturned.json is no "UnitReturned"']);
  });

  it('names files of an event that is no more', async () => {
    await writeFile(join(folder, 'samples/UnitVanished.json'), '{}');
    expect(await contractFaults(folder, files)).toEqual(['samples/UnitVanished.json belongs to no event']);
  });
});
