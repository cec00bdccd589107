import { expect, it } from 'vitest';
import { extentOf } from '#web/kit/map/extent.ts';
import { littleCentre } from '../little-centre.ts';

it('the map opens on where people live, and on the bounds where no place is known', () => {
  expect(extentOf(littleCentre)).toEqual([110.9, 35, 111.1, 35.001]);
  expect(extentOf({ ...littleCentre, townships: [], villages: [], stations: [] })).toEqual(littleCentre.settings.bounds);
});
