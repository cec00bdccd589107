import type { Demand } from './demand.ts';

/** People, and how many of them a unit reaches within the target. */
export interface CoverFigure {
  readonly people: number;
  readonly covered: number;
}

/**
 * How many people the available units reach in time, kept up as units come and go. A unit is the row of points that it reaches
 * (`reachedFrom`), so that a change costs one pass over the points and no search.
 */
export class Cover {
  private readonly demand: Demand;
  /** How many units reach each point. */
  private readonly units: Uint16Array;

  constructor(demand: Demand) {
    this.demand = demand;
    this.units = new Uint16Array(demand.points.length);
  }

  add(row: Uint8Array): void {
    for (let i = 0; i < row.length; i += 1) this.units[i]! += row[i]!;
  }

  remove(row: Uint8Array): void {
    for (let i = 0; i < row.length; i += 1) this.units[i]! -= row[i]!;
  }

  /** All people, and those whom at least one unit reaches. */
  total(): CoverFigure {
    return this.figureOf(() => true);
  }

  /** The same by group, in the order in which the groups first stand among the points. */
  byGroup(): ReadonlyMap<string, CoverFigure> {
    const figures = new Map<string, { people: number; covered: number }>();
    this.demand.points.forEach(({ group, people }, i) => {
      const figure = figures.get(group) ?? { people: 0, covered: 0 };
      figures.set(group, figure);
      figure.people += people;
      if (this.units[i]! > 0) figure.covered += people;
    });
    return figures;
  }

  /** The people whom nobody would reach in time if the unit with this row left. */
  lostWithout(row: Uint8Array): number {
    return this.figureOf((i) => row[i] === 1 && this.units[i] === 1).covered;
  }

  private figureOf(counts: (point: number) => boolean): CoverFigure {
    let [people, covered] = [0, 0];
    this.demand.points.forEach((point, i) => {
      people += point.people;
      if (this.units[i]! > 0 && counts(i)) covered += point.people;
    });
    return { people, covered };
  }
}
