/** One thing wrong with a pack: in which file, on which line (from 1, the header's) and in which column, and why. */
export interface PackProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly reason: string;
}

/** `villages.csv, line 7, column population: "many" is not a whole number` */
export const describeProblem = ({ file, line, column, reason }: PackProblem): string =>
  [file, line === undefined ? undefined : `line ${line}`, column === undefined ? undefined : `column ${column}`]
    .filter((part) => part !== undefined)
    .join(', ') + `: ${reason}`;

/** A pack that cannot be used: it carries every problem found, not only the first. */
export class BadPack extends Error {
  readonly code = 'bad-pack';
  readonly problems: readonly PackProblem[];

  constructor(folder: string, problems: readonly PackProblem[]) {
    super(`Cannot use the centre pack "${folder}": ${problems.map(describeProblem).join('; ')}`);
    this.name = 'BadPack';
    this.problems = problems;
  }
}
