import { describe, expect, test } from 'vitest';
import { builtUpAreas, splitArea } from '#infra/centres/from-osm/cluster-cells.ts';
import { CELL_METERS, type DemandCell } from '#infra/centres/from-osm/demand-cells.ts';

const cell = (column: number, row: number, weight = 100): DemandCell => ({
  column, row, weight, at: [(column + 0.5) * CELL_METERS, (row + 0.5) * CELL_METERS], streets: new Map(),
});
const block = (column: number, row: number): DemandCell[] => [0, 1, 2].flatMap((up) => [0, 1, 2].map((right) => cell(column + right, row + up)));

describe('clustering cells', () => {
  test('joins what touches or nearly touches, and keeps apart what does not', () => {
    const near = [cell(0, 0), cell(2, 0)];
    const far = [cell(6, 0)];
    expect(builtUpAreas([...near, ...far])).toEqual([near, far]);
  });

  test('splits an area into parts that live close together', () => {
    const clusters = splitArea([...block(0, 0), ...block(20, 0)], 2);
    expect(clusters.map(({ cells }) => cells.length)).toEqual([9, 9]);
    expect(clusters.map(({ weight }) => weight)).toEqual([900, 900]);
  });

  test('puts a cluster on one of its cells, not between two', () => {
    const places = [cell(0, 0), cell(9, 0)];
    const [cluster] = splitArea(places, 1);
    expect(places.map(({ at }) => at)).toContainEqual(cluster!.at);
  });

  test('never makes more parts than there are cells', () => {
    expect(splitArea([cell(0, 0), cell(1, 0)], 5)).toHaveLength(2);
  });
});
