import { beginsWithinOneEdit } from './within-one-edit.ts';

/** A line of the column: its text in parts (syllables, or characters), and the place that it belongs to. */
export interface ColumnLine {
  readonly place: number;
  readonly parts: readonly string[];
  /** How many of the parts say which place it is; what follows is its kind, such as 镇. */
  readonly coreParts: number;
}

/** How a line was found in; the first is the best. */
export type LineMatch = 'exact' | 'begins' | 'within';

/** Told of a line that was found; a place may have several. */
export type OnMatch = (place: number, match: LineMatch) => void;

/** All lines of one kind in a single text, so that a search is a few passes of the engine's own string search. */
export class TextColumn {
  readonly #text: string;
  /** Where each line begins in the text; one more than lines. */
  readonly #starts: Uint32Array;
  readonly #coreEnds: Uint32Array;
  readonly #places: Uint32Array;
  /** By position: the line that it lies in. */
  readonly #lineOf: Uint32Array;
  /** By position: 1 where a part begins. */
  readonly #isPart: Uint8Array;

  constructor(lines: readonly ColumnLine[]) {
    this.#text = lines.map(({ parts }) => `${parts.join('')}\n`).join('');
    this.#starts = new Uint32Array(lines.length + 1);
    this.#coreEnds = new Uint32Array(lines.length);
    this.#places = Uint32Array.from(lines, ({ place }) => place);
    this.#isPart = new Uint8Array(this.#text.length);
    this.#lineOf = new Uint32Array(this.#text.length);
    let at = 0;
    for (const [line, { parts, coreParts }] of lines.entries()) {
      this.#starts[line] = at;
      for (const [which, part] of parts.entries()) {
        this.#isPart[at] = 1;
        at += part.length;
        if (which + 1 === coreParts) this.#coreEnds[line] = at;
      }
      at += 1;
      this.#lineOf.fill(line, this.#starts[line], at);
    }
    this.#starts[lines.length] = at;
  }

  /** Every line that has the term at the beginning of a part. */
  find(term: string, onMatch: OnMatch): void {
    for (let at = this.#text.indexOf(term); at >= 0; ) {
      const line = this.#lineOf[at]!;
      const next = this.#starts[line + 1]!;
      if (this.#isPart[at] === 1) {
        onMatch(this.#places[line]!, this.#matchAt(line, at, term.length));
        // What follows in the line is no better.
        at = this.#text.indexOf(term, next);
      } else at = this.#text.indexOf(term, at + 1);
    }
  }

  /**
   * Every line that has the term but for one letter. One letter leaves one half of the term as it is, or swaps the two letters
   * where the halves meet: only where one of the three stands does one have to look closely.
   */
  findNearly(term: string, onMatch: OnMatch): void {
    const middle = term.length >> 1;
    const [left, right] = [term.slice(0, middle), term.slice(middle)];
    const swapped = left.slice(0, -1) + right.slice(0, 1) + left.slice(-1) + right.slice(1);
    const look = (start: number): void => {
      if (this.#isPart[start] !== 1) return;
      const line = this.#lineOf[start]!;
      const rest = this.#text.slice(start, Math.min(start + term.length + 1, this.#starts[line + 1]! - 1));
      if (beginsWithinOneEdit(rest, term)) onMatch(this.#places[line]!, start === this.#starts[line] ? 'begins' : 'within');
    };
    this.#each(left, look);
    this.#each(right, (at) => {
      for (const start of [at - middle - 1, at - middle, at - middle + 1]) if (start >= 0) look(start);
    });
    this.#each(swapped, look);
  }

  #each(text: string, visit: (at: number) => void): void {
    for (let at = this.#text.indexOf(text); at >= 0; at = this.#text.indexOf(text, at + 1)) visit(at);
  }

  #matchAt(line: number, at: number, length: number): LineMatch {
    if (at !== this.#starts[line]) return 'within';
    const end = at + length;
    return end === this.#starts[line + 1]! - 1 || end === this.#coreEnds[line] ? 'exact' : 'begins';
  }
}
