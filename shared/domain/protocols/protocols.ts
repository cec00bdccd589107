import type { Complaint } from '#shared/schemas/complaint.ts';
import { abdominalPain } from './complaints/abdominal-pain.ts';
import { allergy } from './complaints/allergy.ts';
import { bleeding } from './complaints/bleeding.ts';
import { breathing } from './complaints/breathing.ts';
import { burn } from './complaints/burn.ts';
import { carbonMonoxide } from './complaints/carbon-monoxide.ts';
import { cardiacArrest } from './complaints/cardiac-arrest.ts';
import { chestPain } from './complaints/chest-pain.ts';
import { childFever } from './complaints/child-fever.ts';
import { choking } from './complaints/choking.ts';
import { diabetic } from './complaints/diabetic.ts';
import { drowning } from './complaints/drowning.ts';
import { electricShock } from './complaints/electric-shock.ts';
import { fall } from './complaints/fall.ts';
import { heat } from './complaints/heat.ts';
import { majorTrauma } from './complaints/major-trauma.ts';
import { mentalCrisis } from './complaints/mental-crisis.ts';
import { newborn } from './complaints/newborn.ts';
import { obstetric } from './complaints/obstetric.ts';
import { poisoning } from './complaints/poisoning.ts';
import { seizure } from './complaints/seizure.ts';
import { stroke } from './complaints/stroke.ts';
import { traffic } from './complaints/traffic.ts';
import { unconscious } from './complaints/unconscious.ts';
import { unknown } from './complaints/unknown.ts';
import type { Protocol } from './protocol.ts';

/** The protocol of every chief complaint; a complaint without one stops the build. */
export const protocols: Readonly<Record<Complaint, Protocol>> = {
  'cardiac-arrest': cardiacArrest,
  'chest-pain': chestPain,
  stroke,
  breathing,
  choking,
  unconscious,
  'major-trauma': majorTrauma,
  traffic,
  fall,
  bleeding,
  burn,
  poisoning,
  'carbon-monoxide': carbonMonoxide,
  drowning,
  'electric-shock': electricShock,
  seizure,
  allergy,
  obstetric,
  newborn,
  'child-fever': childFever,
  'mental-crisis': mentalCrisis,
  'abdominal-pain': abdominalPain,
  diabetic,
  heat,
  unknown,
};
