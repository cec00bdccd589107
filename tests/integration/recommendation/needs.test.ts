import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packsFolder } from '#infra/centres/pack/centre-folders.ts';
import { readPack } from '#infra/centres/pack/read-pack.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { UnitCapability } from '#shared/schemas/capability.ts';

test.each(UnitCapability.options)('%s is asked for by a protocol, and an ambulance of the shipped pack has it', (capability) => {
  expect(JSON.stringify(protocols)).toContain(`"${capability}"`);
  expect(readPack(join(packsFolder(), 'yanhu')).centre.units.some(({ capabilities }) => capabilities.includes(capability))).toBe(true);
});

test('the shipped pack has neighbours to call, by names alone and marked as approximate', () => {
  const { neighbours = [] } = readPack(join(packsFolder(), 'yanhu')).centre;
  expect(neighbours.length).toBeGreaterThan(0);
  for (const { telephone, provenance } of neighbours) expect([telephone, provenance]).toEqual([undefined, 'approximate']);
});
