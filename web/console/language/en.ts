import { eventEn } from '#web/kit/language/event-words.ts';
import { adviceEn } from './advice-words.ts';
import { alarmEn } from './alarm-words.ts';
import { callEn } from './call-words.ts';
import { commandEn } from './command-words.ts';
import { cutOffEn } from './cut-off-words.ts';
import { facilityEn } from './facility-words.ts';
import { householdEn } from './household-words.ts';
import { incidentEn } from './incident-words.ts';
import { layoutEn } from './layout-words.ts';
import { majorEn } from './major-words.ts';
import { mapEn } from './map-words.ts';
import { placingEn } from './placing-words.ts';
import { responderEn } from './responder-words.ts';
import { seatEn } from './seat-words.ts';
import { triageEn } from './triage-words.ts';
import { unitEn } from './unit-words.ts';
import type { ConsoleWords } from './zh-cn.ts';

/** The console's own texts in English. */
export const consoleEn: ConsoleWords = {
  ...layoutEn,
  ...seatEn,
  ...callEn,
  ...placingEn,
  ...householdEn,
  ...triageEn,
  ...incidentEn,
  ...adviceEn,
  ...alarmEn,
  ...majorEn,
  ...responderEn,
  ...unitEn,
  ...facilityEn,
  ...mapEn,
  ...cutOffEn,
  ...commandEn,
  ...eventEn,
};
