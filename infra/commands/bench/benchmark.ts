/** One measured figure; `goal` is what it must not exceed (or, with `atLeast`, must reach). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: number;
  readonly atLeast?: boolean;
  /** The same of a peer, in words. */
  readonly peer?: string;
}

/** A benchmark: the figures, and paragraphs for the page that are no figures. */
export interface Benchmark {
  readonly title: string;
  readonly run: (say: (line: string) => void) => Promise<{ readonly figures: readonly Figure[]; readonly remarks: readonly string[] }>;
}

/** The figure keeps its goal; one without a goal has nothing to miss. */
export const isMet = ({ value, goal, atLeast }: Figure): boolean => goal === undefined || (atLeast ? value >= goal : value <= goal);
