import type { Centres } from '#shared/ports/centres.ts';
import type { Centre, Township, Village } from '#shared/schemas/centre.ts';
import { centresOf, smallCentre } from './given-centre.ts';
import { drawNetwork, type DrawnDetails, type DrawnNetwork } from './roads/drawn-network.ts';

/** Where things stand in the drawing, each place as `drawNetwork` names it. */
export interface CountyPlaces extends DrawnDetails {
  /** A station by its place; the unit of the station `station-a` is `unit-a`. */
  readonly stations: Readonly<Record<string, string>>;
  /** The people of each village by its place; each is a township of its own, `township-at-a` for the place A. */
  readonly villages?: Readonly<Record<string, number>>;
  readonly settings?: Partial<Centre['settings']>;
}

/** A centre whose roads are drawn as text, with one unit a station. */
export interface DrawnCounty extends DrawnNetwork {
  readonly centre: Centre;
  readonly centres: Centres;
}

/** Draws a county; everything but the point of a test is that of the small centre. */
export const drawnCounty = async (drawing: string, { stations, villages = {}, settings, ...details }: CountyPlaces): Promise<DrawnCounty> => {
  const network = await drawNetwork(drawing, details);
  const townshipId = (place: string): string => `township-at-${place.replace(/\W/g, '-').toLowerCase()}`;
  const placed = Object.entries(villages).map(([place, population]): [Township, Village] => {
    const common = { name: place, position: network.at(place), provenance: 'proposed', population } as const;
    return [{ ...common, id: townshipId(place), countyId: 'yanhu' }, { ...common, id: `village-at-${place.replace(/\W/g, '-').toLowerCase()}`, townshipId: townshipId(place) }];
  });
  const centre: Centre = {
    ...smallCentre,
    settings: { ...smallCentre.settings, ...settings },
    townships: [...smallCentre.townships.map((township) => ({ ...township, population: 0 })), ...placed.map(([township]) => township)],
    villages: placed.map(([, village]) => village),
    facilities: smallCentre.facilities.map((facility) => ({ ...facility, position: network.at(Object.values(stations)[0] ?? 'A') })),
    stations: Object.entries(stations).map(([id, place]) => ({ id, name: id, position: network.at(place), provenance: 'proposed', townshipId: 'xiezhou' })),
    units: Object.keys(stations).map((id) => ({ id: id.replace('station', 'unit'), callSign: id, stationId: id, capabilities: [], provenance: 'proposed' })),
  };
  return { ...network, centre, centres: { ...centresOf(centre), roads: () => Promise.resolve(network.bytes) } };
};
