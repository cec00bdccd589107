import { eventZhCn } from '#web/kit/language/event-words.ts';
import { adviceZhCn } from './advice-words.ts';
import { alarmZhCn } from './alarm-words.ts';
import { callZhCn } from './call-words.ts';
import { commandZhCn } from './command-words.ts';
import { cutOffZhCn } from './cut-off-words.ts';
import { facilityZhCn } from './facility-words.ts';
import { householdZhCn } from './household-words.ts';
import { incidentZhCn } from './incident-words.ts';
import { layoutZhCn } from './layout-words.ts';
import { majorZhCn } from './major-words.ts';
import { mapZhCn } from './map-words.ts';
import { placingZhCn } from './placing-words.ts';
import { responderZhCn } from './responder-words.ts';
import { seatZhCn } from './seat-words.ts';
import { triageZhCn } from './triage-words.ts';
import { unitZhCn } from './unit-words.ts';

/** The console's own texts in Chinese, an area a file; the field's words stand in web/kit/language. */
export const consoleZhCn = {
  ...layoutZhCn,
  ...seatZhCn,
  ...callZhCn,
  ...placingZhCn,
  ...householdZhCn,
  ...triageZhCn,
  ...incidentZhCn,
  ...adviceZhCn,
  ...alarmZhCn,
  ...majorZhCn,
  ...responderZhCn,
  ...unitZhCn,
  ...facilityZhCn,
  ...mapZhCn,
  ...cutOffZhCn,
  ...commandZhCn,
  ...eventZhCn,
};

/** The shape that both languages have. */
export type ConsoleWords = typeof consoleZhCn;
