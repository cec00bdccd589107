import { DEFAULT_RULES } from '#infra/centres/pack/default-settings.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre, Facility, Tier } from '#shared/schemas/centre.ts';

const place = { position: [111, 35], provenance: 'proposed' } as const;
const facility = (id: string, tier: Tier): Facility => ({ ...place, id, name: id, tier, inNetwork: true, capabilities: [] });

/** A centre of three ambulances at two stations, and a chain of care of four places. */
export const smallCentre: Centre = {
  settings: {
    ...DEFAULT_RULES,
    name: 'yanhu',
    title: { zh: '盐湖', en: 'Yanhu' },
    phoneDatum: 'WGS-84',
    bounds: [110, 34, 112, 36],
  },
  counties: [{ id: 'yanhu', name: '盐湖区' }],
  townships: [{ ...place, id: 'xiezhou', name: '解州镇', countyId: 'yanhu', population: 50_000 }],
  villages: [],
  facilities: [
    facility('township', 'township-health-centre'),
    facility('sub-centre', 'regional-sub-centre'),
    facility('other-sub-centre', 'regional-sub-centre'),
    facility('county-hospital', 'county-hospital'),
  ],
  stations: ['station-1', 'station-2'].map((id) => ({ ...place, id, name: id, townshipId: 'xiezhou' })),
  units: ['unit-1', 'unit-2', 'unit-3'].map((id, index) => ({
    id,
    callSign: id,
    stationId: index < 2 ? 'station-1' : 'station-2',
    capabilities: [],
    provenance: 'proposed',
  })),
};

/** An installation that serves these centres, without roads. */
export const centresOf = (...centres: readonly Centre[]): Centres => ({
  find: (name) => Promise.resolve(centres.find((centre) => centre.settings.name === name)),
  roads: () => Promise.resolve(undefined),
  hourFactors: () => Promise.resolve(undefined),
  placeNames: () => Promise.resolve(undefined),
});

/** Every place is ten minutes from every other. */
export const tenMinutesEverywhere: TravelTimes = {
  travelTimes: ({ from }) =>
    Promise.resolve(from.map(() => ({ reachable: true, milliseconds: 600_000, meters: 8_000, source: 'road-graph', degraded: false }))),
};
