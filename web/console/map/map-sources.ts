import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { priorityRank } from '#shared/schemas/priority.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { activityImage, incidentImage } from '#web/kit/map/marks.ts';
import { collection, pointFeature, type Points } from '#web/kit/map/place-sources.ts';
import { pointOf } from '#web/kit/place-words.ts';
import type { Entity } from '../board/board-view.ts';
import type { Positions } from '../board/positions.ts';
import type { StationRows, UnitRow } from '../units/units-by-station.ts';

/** Substations with how many of their units are free, `2/3`; a seat that may not see units sees no count. */
export const stationSource = (stations: readonly StationRows[], seesUnits: boolean): Points =>
  collection(
    stations.map(({ station: { id, name, latinName, position }, units, freeCount }) =>
      pointFeature(position, { id, name, ...(latinName && { latinName }), free: seesUnits ? `${freeCount}/${units.length}` : '' }),
    ),
  );

/** Parked units stand in rows under their substation: the icon's offset is in its own pixels, before it is scaled. */
const UNITS_A_ROW = 4;
const SLOT = 27;
const FIRST_ROW = 34;

const slotOffset = (slot: number, ofAll: number): [number, number] => {
  const row = Math.floor(slot / UNITS_A_ROW);
  const inRow = Math.min(UNITS_A_ROW, ofAll - row * UNITS_A_ROW);
  return [((slot % UNITS_A_ROW) - (inRow - 1) / 2) * SLOT, FIRST_ROW + row * SLOT];
};

/** Whether a unit is drawn at its substation: it stands there or is out of use, or nobody knows where it is. */
export const isParked = ({ activity, unit }: UnitRow, positions: Positions): boolean => activity === 'atStation' || activity === 'offDuty' || activity === 'outOfService' || !positions.has(unit.id);

/** Parked units at their substations, in rows under each. */
export const parkedUnitSource = (index: CentreIndex, parked: readonly UnitRow[]): Points => {
  const parkedAt = Map.groupBy(parked, (row) => row.stationId);
  return collection(
    [...parkedAt].flatMap(([stationId, mates]) => {
      const position = index.stations.get(stationId)?.position;
      if (!position) return [];
      return mates.map(({ unit, activity }, slot) => pointFeature(position, { id: unit.id, callSign: unit.callSign, image: activityImage(activity), offset: slotOffset(slot, mates.length) }));
    }),
  );
};

const FEWEST_RANK = 4;

/** Open incidents that have any place at all; the most urgent lies on top and is drawn largest. */
export const incidentSource = (index: CentreIndex, incidents: Iterable<Entity<KnownIncident>>): Points =>
  collection(
    [...incidents].flatMap(({ id, state }) => {
      const position = pointOf(state.place, index);
      if (!position) return [];
      const rank = priorityRank(state.priority);
      const image = incidentImage(state.priority ?? 'unknown', state.status === 'waiting');
      return [pointFeature(position, { id, image, order: FEWEST_RANK - rank, size: 1.3 - (rank - 1) * 0.12 })];
    }),
  );
