/**
 * Gives each row a column of its own so that the sum of the costs is least: the Hungarian method with potentials, O(rows² × columns).
 * Costs are whole numbers whose sums stay exact, and there are at least as many columns as rows. Of equal sums the same one comes
 * out for the same rows and columns in the same order.
 * @returns the column of each row
 */
export const cheapestMatching = (costs: readonly (readonly number[])[]): readonly number[] => {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  if (columns < rows) throw new RangeError(`Cannot match ${rows} rows: there are ${columns} columns`);
  // Row and column 0 are the root of the search; the real ones are counted from 1.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const cameFrom = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const isReached = new Uint8Array(columns + 1);
    let column = 0;
    do {
      isReached[column] = 1;
      const here = rowOf[column]!;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (isReached[other]) continue;
        const rest = costs[here - 1]![other - 1]! - rowPotential[here]! - columnPotential[other]!;
        if (rest < slack[other]!) {
          slack[other] = rest;
          cameFrom[other] = column;
        }
        if (slack[other]! < step) {
          step = slack[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isReached[other]) {
          rowPotential[rowOf[other]!]! += step;
          columnPotential[other]! -= step;
        } else slack[other]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = cameFrom[column]!) rowOf[column] = rowOf[cameFrom[column]!]!;
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) if (rowOf[column] !== 0) columnOf[rowOf[column]! - 1] = column - 1;
  return columnOf;
};
