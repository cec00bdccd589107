import type { Centre, Facility, FleetUnit, Station, Township, Village } from '#shared/schemas/centre.ts';

/** A centre pack whose parts are found by id. */
export interface CentreIndex {
  readonly centre: Centre;
  readonly townships: ReadonlyMap<string, Township>;
  readonly villages: ReadonlyMap<string, Village>;
  readonly facilities: ReadonlyMap<string, Facility>;
  readonly stations: ReadonlyMap<string, Station>;
  readonly units: ReadonlyMap<string, FleetUnit>;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** Makes the pack's parts findable. */
export const indexCentre = (centre: Centre): CentreIndex => ({
  centre,
  townships: byId(centre.townships),
  villages: byId(centre.villages),
  facilities: byId(centre.facilities),
  stations: byId(centre.stations),
  units: byId(centre.units),
});

/** What a unit is called on the radio; its id where the pack does not know it. */
export const callSignOf = (index: CentreIndex, unitId: string): string => index.units.get(unitId)?.callSign ?? unitId;
