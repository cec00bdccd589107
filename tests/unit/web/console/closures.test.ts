import { describe, expect, it } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { fleetStamp } from '#web/console/board/board-view.ts';
import { untilOf } from '#web/console/closures/closure-duration.ts';
import { lineSource } from '#web/kit/map/place-sources.ts';
import { board } from '../little-board.ts';

const closures = (version: number): BoardEntry => ({ kind: 'closures', id: 'roads', version, live: true, state: { closures: [] } });

describe('closed roads on a screen', () => {
  it('are asked for anew with each version of the list, and the ranking with them', () => {
    expect([board([]), board([closures(3)])].map(({ closuresVersion }) => closuresVersion)).toEqual([0, 3]);
    expect(fleetStamp(board([closures(3)]))).not.toBe(fleetStamp(board([closures(4)])));
  });

  it('are drawn as lines', () => {
    const geometry = { type: 'MultiLineString', coordinates: [[[111, 35], [111.1, 35]]] } as const;
    expect(lineSource([{ geometry }])).toEqual({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] });
  });
});

describe('how long a road stays closed', () => {
  it('is so many hours from now, or until further notice', () => {
    expect([untilOf('one-hour', 0), untilOf('one-day', 1000), untilOf('open-ended', 0)]).toEqual([3_600_000, 86_401_000, undefined]);
  });
});
