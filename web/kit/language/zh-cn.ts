import { careZhCn } from './care-words.ts';
import { complaintZhCn } from './complaint-words.ts';
import { incidentZhCn } from './incident-words.ts';
import { recommendationZhCn } from './recommendation-words.ts';
import { roadZhCn } from './road-words.ts';
import { roomZhCn } from './room-words.ts';
import { runZhCn } from './run-words.ts';
import { screenZhCn } from './screen-words.ts';
import { transferZhCn } from './transfer-words.ts';
import { unitZhCn } from './unit-words.ts';

/** Every text of the screens in Chinese, an area a file, the first language; `en.ts` must have the same keys. */
export const zhCn = {
  ...screenZhCn,
  ...roomZhCn,
  ...incidentZhCn,
  ...unitZhCn,
  ...runZhCn,
  ...careZhCn,
  ...complaintZhCn,
  ...recommendationZhCn,
  ...transferZhCn,
  ...roadZhCn,
};

/** The shape that every language has. */
export type Words = typeof zhCn;
