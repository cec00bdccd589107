import type { FacilityCapability } from '#shared/schemas/capability.ts';
import type { Tier } from '#shared/schemas/centre.ts';

const CLINIC = ['first-aid'];
const HEALTH_CENTRE = [...CLINIC, 'emergency', 'ecg', 'ultrasound', 'x-ray'];
/** The devices of Yanhu's regional sub-centres: 16-slice CT, colour ultrasound, DR, C-arm, endoscopes. */
const SUB_CENTRE = [...HEALTH_CENTRE, 'ct', 'c-arm', 'endoscopy', 'surgery'];
const COUNTY = [...SUB_CENTRE, 'intensive-care', 'trauma', 'stroke', 'obstetrics', 'newborn', 'poisoning', 'dialysis'];
const CITY = [...COUNTY, 'chest-pain', 'cath-lab', 'mri', 'neurosurgery', 'burns'];

const OF_TIER: Readonly<Record<Tier, readonly FacilityCapability[]>> = {
  'village-clinic': CLINIC,
  'township-health-centre': HEALTH_CENTRE,
  'regional-sub-centre': SUB_CENTRE,
  'county-hospital': COUNTY,
  'city-hospital': CITY,
};

/** What a facility of a tier can usually do; a survey replaces it. */
export const capabilitiesOfTier = (tier: Tier): readonly FacilityCapability[] => OF_TIER[tier];
