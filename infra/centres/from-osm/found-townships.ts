import { type Meters, metersBetween } from './sheet.ts';
import type { Settlement } from './settle-people.ts';
import type { Tally } from './tally.ts';

/** A settlement with its people. */
export interface Peopled extends Settlement {
  readonly population: number;
}

/** The seats of townships, and for every settlement the seat it belongs to, all as indexes into the settlements. */
export interface Townships {
  readonly seats: readonly number[];
  /** Seats that the extract does not know as a city or town. */
  readonly proposed: ReadonlySet<number>;
  readonly seatOf: readonly number[];
}

/** A settlement further from every seat than this gets a township of its own, in metres. */
const FURTHEST_METERS = 8_000;
/** A seat is looked for where most people live within this. */
const GATHER_METERS = 5_000;
/** Two seats stand at least so far apart. */
const APART_METERS = 2_500;
/** A place that gathers this share of what the best one does will do. */
const NEARLY = 0.75;
/** A township of more settlements is divided. */
const MOST_SETTLEMENTS = 25;

const seatsOf = (settlements: readonly Peopled[], seats: readonly number[]): readonly number[] =>
  settlements.map(({ at, town }, index) => {
    if (seats.includes(index)) return index;
    if (town !== undefined && seats.includes(town)) return town;
    let nearest = seats[0] ?? index;
    for (const seat of seats) if (metersBetween(at, placeOf(settlements, seat)) < metersBetween(at, placeOf(settlements, nearest))) nearest = seat;
    return nearest;
  });

const placeOf = (settlements: readonly Peopled[], index: number): Meters => settlements[index]?.at ?? [0, 0];

/**
 * The settlement that gathers most of the people in need of a township; among those that do nearly as well one with a
 * name of its own goes before a proposed one, then the most populous.
 */
const busiest = (settlements: readonly Peopled[], candidates: readonly number[], needing: readonly number[]): number | undefined => {
  const scored = candidates.map((index) => ({
    index,
    settlement: settlements[index],
    gathered: needing.reduce((people, other) => people + (metersBetween(placeOf(settlements, index), placeOf(settlements, other)) <= GATHER_METERS ? (settlements[other]?.population ?? 0) : 0), 0),
  }));
  const most = scored.reduce((best, { gathered }) => Math.max(best, gathered), 0);
  const good = scored.filter(({ gathered }) => gathered >= most * NEARLY);
  const named = good.filter(({ settlement }) => settlement?.provenance === 'openstreetmap');
  return (named.length > 0 ? named : good).sort((a, b) => (b.settlement?.population ?? 0) - (a.settlement?.population ?? 0) || a.index - b.index)[0]?.index;
};

/** Cities and towns are seats; where they are far, or their township too large, the busiest settlement is proposed as one. */
export const foundTownships = (settlements: readonly Peopled[], tally: Tally): Townships => {
  const seats = settlements.flatMap(({ kind }, index) => (kind === 'city' || kind === 'town' ? [index] : []));
  const proposed = new Set<number>();
  tally.take('townships', seats.length, 'each city and town is the seat of one');
  const isApart = (index: number): boolean => seats.every((seat) => metersBetween(placeOf(settlements, seat), placeOf(settlements, index)) > APART_METERS);
  const all = settlements.map((_, index) => index);
  const nextSeat = (): number | undefined => {
    const far = all.filter((index) => seats.every((seat) => metersBetween(placeOf(settlements, index), placeOf(settlements, seat)) > FURTHEST_METERS));
    if (far.length > 0) return busiest(settlements, all.filter(isApart), far);
    const seatOf = seatsOf(settlements, seats);
    const largest = seats.map((seat) => all.filter((index) => seatOf[index] === seat)).reduce((best, group) => (group.length > best.length ? group : best), []);
    return largest.length > MOST_SETTLEMENTS ? busiest(settlements, largest.filter(isApart), largest) : undefined;
  };
  for (let seat = nextSeat(); seat !== undefined; seat = nextSeat()) {
    seats.push(seat);
    proposed.add(seat);
  }
  tally.propose('townships', proposed.size, `no town within ${FURTHEST_METERS / 1_000} km, or more than ${MOST_SETTLEMENTS} settlements in one township`);
  return { seats, proposed, seatOf: seatsOf(settlements, seats) };
};
