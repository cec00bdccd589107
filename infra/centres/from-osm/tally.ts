/** One line of the summary: how many of what, and why where that needs saying. */
export interface Count {
  readonly what: string;
  readonly count: number;
  readonly why?: string;
}

/** What was taken from the extract, what a program proposed, and what was left out. */
export class Tally {
  readonly taken: Count[] = [];
  readonly proposed: Count[] = [];
  readonly leftOut: Count[] = [];

  take(what: string, count: number, why?: string): void {
    add(this.taken, { what, count, ...(why === undefined ? {} : { why }) });
  }

  propose(what: string, count: number, why: string): void {
    add(this.proposed, { what, count, why });
  }

  leaveOut(what: string, count: number, why: string): void {
    add(this.leftOut, { what, count, why });
  }
}

const add = (list: Count[], count: Count): void => {
  if (count.count > 0) list.push(count);
};
