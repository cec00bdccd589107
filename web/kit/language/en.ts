import { careEn } from './care-words.ts';
import { complaintEn } from './complaint-words.ts';
import { incidentEn } from './incident-words.ts';
import { recommendationEn } from './recommendation-words.ts';
import { roadEn } from './road-words.ts';
import { roomEn } from './room-words.ts';
import { runEn } from './run-words.ts';
import { screenEn } from './screen-words.ts';
import { transferEn } from './transfer-words.ts';
import { unitEn } from './unit-words.ts';
import type { Words } from './zh-cn.ts';

/** Every text of the screens in English. */
export const en: Words = {
  ...screenEn,
  ...roomEn,
  ...incidentEn,
  ...unitEn,
  ...runEn,
  ...careEn,
  ...complaintEn,
  ...recommendationEn,
  ...transferEn,
  ...roadEn,
};
