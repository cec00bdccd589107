/** One place where a station may stand, and for each settlement the seconds to drive there. */
export interface StationSite {
  readonly seconds: readonly number[];
  /** At a hospital or health centre, where substations belong. */
  readonly atCare?: boolean;
}

/** What is wanted of the stations. */
export interface StationWish {
  /** Drive time that counts as covered. */
  readonly budgetSeconds: number;
  /** Exactly so many stations, the known ones included; without it, until so many people are covered. */
  readonly count: number | undefined;
  readonly enoughPeople: number;
}

/** At least so many stations, and at most so many when nobody says how many. */
const FEWEST = 3;
const MOST = 30;
/** A place that no road reaches counts as this far, so that one reachable station always beats none. */
const UNREACHED_SECONDS = 4 * 3_600;

/** A site at a place of care goes before another that covers up to this share of the people more. */
const CARE_ADVANTAGE = 0.02;
/** A person at the station's door counts by so much more than one at the end of the budget: stations stand where most people live. */
const NEARNESS = 0.5;
/** Exchanges settle long before this. */
const EXCHANGE_ROUNDS = 5;

/** Seconds from the nearest of the sites to each settlement. */
const nearestSeconds = (sites: readonly StationSite[], settlements: number): number[] =>
  Array.from({ length: settlements }, (_, at) => sites.reduce((best, { seconds }) => Math.min(best, seconds[at] ?? Infinity), UNREACHED_SECONDS));

interface Value {
  /** People within the budget, each worth more the nearer the station is; and for each chosen site at a place of care its advantage. */
  readonly worth: number;
  /** Person-seconds of driving, for everybody. */
  readonly driven: number;
}

const valued = (nearest: readonly number[], people: readonly number[], budgetSeconds: number): Value => {
  let worth = 0;
  let driven = 0;
  people.forEach((number, at) => {
    const seconds = nearest[at] ?? UNREACHED_SECONDS;
    if (seconds <= budgetSeconds) worth += number * (1 + NEARNESS * (1 - seconds / budgetSeconds));
    driven += seconds * number;
  });
  return { worth, driven };
};

const isBetter = (a: Value, b: Value): boolean => a.worth > b.worth || (a.worth === b.worth && a.driven < b.driven);

/** How many people live within the budget of one of the sites. */
export const peopleCovered = (sites: readonly StationSite[], people: readonly number[], budgetSeconds: number): number =>
  nearestSeconds(sites, people.length).reduce((sum, seconds, at) => sum + (seconds <= budgetSeconds ? (people[at] ?? 0) : 0), 0);

/**
 * Chooses sites to add to the known stations, as indexes of the candidates: the most people within the budget and near a
 * station, then the least driving. Greedy, one more station at a time, each time followed by exchanges (Teitz and Bart) while they help.
 */
export const proposeStations = (known: readonly StationSite[], candidates: readonly StationSite[], people: readonly number[], wish: StationWish): readonly number[] => {
  const { budgetSeconds, count, enoughPeople } = wish;
  const siteOf = (index: number): StationSite => candidates[index] ?? { seconds: [] };
  const advantage = people.reduce((sum, number) => sum + number, 0) * CARE_ADVANTAGE;
  const withAdvantage = ({ worth, driven }: Value, chosen: readonly number[]): Value => ({ worth: worth + advantage * chosen.filter((index) => siteOf(index).atCare === true).length, driven });
  const nearestWith = (chosen: readonly number[]): number[] => nearestSeconds([...known, ...chosen.map(siteOf)], people.length);
  const valueOf = (chosen: readonly number[]): Value => withAdvantage(valued(nearestWith(chosen), people, budgetSeconds), chosen);
  /** The best candidate to stand beside these, and what they are worth together. */
  const bestBeside = (chosen: readonly number[]): { readonly index: number; readonly value: Value } | undefined => {
    const nearest = nearestWith(chosen);
    let best: { index: number; value: Value } | undefined;
    candidates.forEach(({ seconds }, index) => {
      if (chosen.includes(index)) return;
      const together = valued(nearest.map((now, at) => Math.min(now, seconds[at] ?? Infinity)), people, budgetSeconds);
      const value = withAdvantage(together, [...chosen, index]);
      if (best === undefined || isBetter(value, best.value)) best = { index, value };
    });
    return best;
  };
  const exchanged = (start: readonly number[]): readonly number[] => {
    let chosen = start;
    for (let round = 0, helped = true; helped && round < EXCHANGE_ROUNDS; round += 1) {
      helped = false;
      for (const leaving of chosen) {
        const rest = chosen.filter((index) => index !== leaving);
        const best = bestBeside(rest);
        if (best === undefined || best.index === leaving || !isBetter(best.value, valueOf(chosen))) continue;
        chosen = [...rest, best.index];
        helped = true;
      }
    }
    return chosen;
  };
  let chosen: readonly number[] = [];
  const isDone = (): boolean => {
    const stations = known.length + chosen.length;
    return count === undefined ? stations >= MOST || (stations >= FEWEST && peopleCovered([...known, ...chosen.map(siteOf)], people, budgetSeconds) >= enoughPeople) : stations >= count;
  };
  while (!isDone()) {
    const best = bestBeside(chosen);
    if (best === undefined || !isBetter(best.value, valueOf(chosen))) break;
    chosen = exchanged([...chosen, best.index]);
  }
  return chosen;
};
