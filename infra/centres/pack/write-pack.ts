import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Centre } from '#shared/schemas/centre.ts';
import { writeTable } from './csv-table.ts';
import { type CapabilityRow, capabilities, counties, facilities, neighbours, responders, roster, stations, townships, units, villages } from './pack-tables.ts';

/** A pack's text files, by name: the same centre always gives the same bytes. */
export const packTexts = (centre: Centre): ReadonlyMap<string, string> => {
  const can: CapabilityRow[] = centre.facilities.flatMap(({ id, capabilities: list }) => list.map((capability) => ({ facilityId: id, capability })));
  return new Map([
    ['centre.json', `${JSON.stringify(centre.settings, undefined, 2)}\n`],
    [counties.file, writeTable(counties, centre.counties)],
    [townships.file, writeTable(townships, centre.townships)],
    [villages.file, writeTable(villages, centre.villages)],
    [facilities.file, writeTable(facilities, centre.facilities)],
    [capabilities.file, writeTable(capabilities, can)],
    [stations.file, writeTable(stations, centre.stations)],
    [units.file, writeTable(units, centre.units)],
    ...(centre.roster ? [[roster.file, writeTable(roster, centre.roster)] as const] : []),
    ...(centre.responders ? [[responders.file, writeTable(responders, centre.responders)] as const] : []),
    ...(centre.neighbours ? [[neighbours.file, writeTable(neighbours, centre.neighbours)] as const] : []),
  ]);
};

/** Writes a pack's text files into a folder, which is made when it is missing. The roads are the caller's to add. */
export const writePack = (folder: string, centre: Centre): void => {
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of packTexts(centre)) writeFileSync(join(folder, file), content);
};
