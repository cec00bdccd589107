import type { Basis, MedicalSource } from './medical-source.ts';

const from = (guideline: string, year: number, section?: string): { readonly source: MedicalSource } => ({ source: { guideline, year, ...(section && { section }) } });

/*
 * A source vouches for what is medically said: that a sign is grave, that a thing is to be done. Which priority I–IV and which
 * capabilities follow from it is the centre's own choice, everywhere.
 */

/** Not looked up, or simplified beyond what a guideline says: to be settled by the centre's medical director. */
export const ILLUSTRATIVE = { illustrative: true } as const satisfies Basis;

const AHA_2020 = 'American Heart Association Guidelines for Cardiopulmonary Resuscitation and Emergency Cardiovascular Care';
export const AHA_ADULT = from(AHA_2020, 2020, 'Part 3: Adult Basic and Advanced Life Support');
export const AHA_PEDIATRIC = from(AHA_2020, 2020, 'Part 4: Pediatric Basic and Advanced Life Support');
export const AHA_NEONATAL = from(AHA_2020, 2020, 'Part 5: Neonatal Resuscitation');
export const AHA_TELEPHONE_CPR = from('Telecommunicator Cardiopulmonary Resuscitation: A Policy Statement From the American Heart Association', 2020);

const ERC_2021 = 'European Resuscitation Council Guidelines';
export const ERC_BASIC = from(ERC_2021, 2021, 'Basic life support');
export const ERC_PAEDIATRIC = from(ERC_2021, 2021, 'Paediatric life support');
export const ERC_NEWBORN = from(ERC_2021, 2021, 'Newborn resuscitation and support of transition of infants at birth');
export const ERC_DROWNING = from(ERC_2021, 2021, 'Cardiac arrest in special circumstances: drowning');
export const ERC_TOXIC = from(ERC_2021, 2021, 'Cardiac arrest in special circumstances: toxic agents');
export const ERC_RECOVERY_POSITION = from(ERC_2021, 2021, 'First aid: recovery position');
export const ERC_CHEST_PAIN = from(ERC_2021, 2021, 'First aid: aspirin for chest pain');
export const ERC_STROKE = from(ERC_2021, 2021, 'First aid: recognition of stroke');
export const ERC_ASTHMA = from(ERC_2021, 2021, 'First aid: bronchodilator for asthma');
export const ERC_ANAPHYLAXIS = from(ERC_2021, 2021, 'First aid: adrenaline for anaphylaxis');
export const ERC_HYPOGLYCAEMIA = from(ERC_2021, 2021, 'First aid: treatment of hypoglycaemia');
export const ERC_HEAT_STROKE = from(ERC_2021, 2021, 'First aid: heat stroke');
export const ERC_BLEEDING = from(ERC_2021, 2021, 'First aid: control of life-threatening bleeding');
export const ERC_SPINE = from(ERC_2021, 2021, 'First aid: cervical spinal motion restriction');
export const ERC_BURNS = from(ERC_2021, 2021, 'First aid: cooling of thermal burns');
export const ERC_SHOCK = from(ERC_2021, 2021, 'First aid: positioning for shock');

export const STROKE_120 = from('Stroke 1-2-0: a rapid response programme for stroke in China 中风120 (Lancet Neurology)', 2017);
const FIELD_TRIAGE = 'National Guideline for the Field Triage of Injured Patients (ACS Committee on Trauma)';
export const FIELD_TRIAGE_INJURY = from(FIELD_TRIAGE, 2021, 'Red criteria: injury patterns, mental status and vital signs');
export const FIELD_TRIAGE_MECHANISM = from(FIELD_TRIAGE, 2021, 'Yellow criteria: mechanism of injury');
export const FIELD_TRIAGE_JUDGEMENT = from(FIELD_TRIAGE, 2021, 'Yellow criteria: EMS judgment');
export const ORGANOPHOSPHORUS = from('急性有机磷农药中毒诊治临床专家共识', 2016);
export const FIRST_AID_2010 = from('American Heart Association and American Red Cross Guidelines for First Aid', 2010, 'Part 17: First Aid');
export const ILAE_STATUS = from('A definition and classification of status epilepticus: Report of the ILAE Task Force', 2015);
export const WAO_ANAPHYLAXIS = from('World Allergy Organization anaphylaxis guidance', 2020);
export const WHO_PREGNANCY = from('WHO Pregnancy, childbirth, postpartum and newborn care: a guide for essential practice', 2015, 'Quick check, rapid assessment and management');
export const WHO_BIRTH = from('WHO Pregnancy, childbirth, postpartum and newborn care: a guide for essential practice', 2015, 'Childbirth: labour, delivery and immediate postpartum care');
export const NICE_FEVER = from('NICE guideline NG143: Fever in under 5s: assessment and initial management', 2019, 'Traffic light system');
export const MHGAP = from('WHO mhGAP Intervention Guide', 2016, 'Self-harm/suicide');
