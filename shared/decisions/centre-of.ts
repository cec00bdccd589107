import { NotFound } from '#shared/domain/not-found.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Centre, Facility, FleetUnit, ListedResponder } from '#shared/schemas/centre.ts';

/** The pack of a centre. @throws NotFound when this installation has none of that name. */
export const centreOf = async (centres: Centres, name: string): Promise<Centre> => {
  const centre = await centres.find(name);
  if (!centre) throw new NotFound('centre', name);
  return centre;
};

/** A unit of the fleet. @throws NotFound when the pack has none of that id. */
export const fleetUnitOf = (centre: Centre, unitId: string): FleetUnit => {
  const unit = centre.units.find((one) => one.id === unitId);
  if (!unit) throw new NotFound('unit', unitId);
  return unit;
};

/** A facility of the pack. @throws NotFound when there is none of that id. */
export const facilityOf = (centre: Centre, facilityId: string): Facility => {
  const facility = centre.facilities.find((one) => one.id === facilityId);
  if (!facility) throw new NotFound('facility', facilityId);
  return facility;
};

/** A village doctor of the pack. @throws NotFound when there is none of that id. */
export const responderOf = (centre: Centre, responderId: string): ListedResponder => {
  const responder = centre.responders?.find((one) => one.id === responderId);
  if (!responder) throw new NotFound('responder', responderId);
  return responder;
};

/** Refuses a place of the pack that does not exist. @throws NotFound naming it. */
export const refuseUnknownPlace = (centre: Centre, place: { readonly townshipId?: string | undefined; readonly villageId?: string | undefined }): void => {
  if (place.townshipId !== undefined && !centre.townships.some((one) => one.id === place.townshipId)) throw new NotFound('township', place.townshipId);
  if (place.villageId !== undefined && !centre.villages.some((one) => one.id === place.villageId)) throw new NotFound('village', place.villageId);
};
