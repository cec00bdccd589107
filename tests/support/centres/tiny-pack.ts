import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_RULES } from '#infra/centres/pack/default-settings.ts';
import { writePack } from '#infra/centres/pack/write-pack.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { gridTown, tinyOsm } from './tiny-osm.ts';

const place = { position: [8.001, 49.001], provenance: 'surveyed' } as const;

/** A good pack of one village, whose roads are one grid of streets. */
export const tinyCentre: Centre = {
  settings: { ...DEFAULT_RULES, name: 'tiny', title: { zh: '小', en: 'Tiny' }, phoneDatum: 'WGS-84', bounds: [7.9, 48.9, 8.1, 49.1] },
  counties: [{ id: 'c1', name: 'County' }],
  townships: [{ ...place, id: 't1', name: 'Town', countyId: 'c1', population: 100 }],
  villages: [{ ...place, id: 'v1', name: 'Village, "old" part', latinName: 'Old', townshipId: 't1', population: 100 }],
  facilities: [{ ...place, id: 'f1', name: 'Hospital', tier: 'county-hospital', townshipId: 't1', inNetwork: true, capabilities: ['emergency', 'ct'] }],
  stations: [{ ...place, id: 's1', name: 'Station', townshipId: 't1', facilityId: 'f1' }],
  units: [{ id: 'u1', callSign: 'A1', stationId: 's1', capabilities: ['defibrillator', 'ventilator'], provenance: 'surveyed' }],
};

/** Writes a good pack with its roads into a folder. */
export const writeTinyPack = (folder: string, centre: Centre = tinyCentre): void => {
  writePack(folder, centre);
  const { nodes, ways } = gridTown([8, 49], 1);
  writeFileSync(join(folder, 'roads.osm'), tinyOsm(nodes, ways));
};
