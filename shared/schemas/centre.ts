import * as z from 'zod';
import { AlarmSettings } from './alarm-settings.ts';
import { AlertSettings, ServiceTelephone } from './alert-settings.ts';
import { CallSettings } from './call-settings.ts';
import { FacilityCapability, UnitCapability } from './capability.ts';
import { Coordinate, Datum } from './coordinate.ts';
import { CentreName, Identifier } from './identifier.ts';
import { ResponderSettings } from './responder-settings.ts';
import { PartnerSettings } from './partner-settings.ts';
import { SecondUnitRule } from './second-unit-rule.ts';

/** The chain of care, lowest first: 村卫生室 / 乡镇卫生院 / 区域医疗次中心 / 县级医院 / 市级医院. */
export const Tier = z.enum(['village-clinic', 'township-health-centre', 'regional-sub-centre', 'county-hospital', 'city-hospital']);
export type Tier = z.infer<typeof Tier>;

/** Text that a screen shows, in both languages. */
export const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

/** How sure a place is: surveyed on the ground, taken from OpenStreetMap, or proposed by a program and to be checked. */
export const Provenance = z.enum(['surveyed', 'openstreetmap', 'approximate', 'proposed']);
export type Provenance = z.infer<typeof Provenance>;

const place = {
  id: Identifier,
  name: z.string().min(1).max(80),
  /** Latin script, for a reader without Chinese. */
  latinName: z.string().max(80).optional(),
  position: Coordinate,
  provenance: Provenance,
};

/** A county or district of the centre. */
export const County = z.strictObject({ id: Identifier, name: z.string().min(1), latinName: z.string().optional() });
export type County = z.infer<typeof County>;

/** A township or street office; an incident may be placed by it alone. */
export const Township = z.strictObject({ ...place, countyId: Identifier, population: z.number().int().min(0) });
export type Township = z.infer<typeof Township>;

/** A village or neighbourhood, which is what cover counts. */
export const Village = z.strictObject({ ...place, townshipId: Identifier, population: z.number().int().min(0) });
export type Village = z.infer<typeof Village>;

/** A place of care, in the network or outside it. */
export const Facility = z.strictObject({
  ...place,
  tier: Tier,
  townshipId: Identifier.optional(),
  /** False for a hospital beyond the network, which is told by telephone. */
  inNetwork: z.boolean(),
  capabilities: z.array(FacilityCapability).readonly(),
  /** 一乡一策: what the place is known for. */
  specialty: z.string().max(120).optional(),
});
export type Facility = z.infer<typeof Facility>;

/** A substation 急救分站. */
export const Station = z.strictObject({ ...place, townshipId: Identifier, facilityId: Identifier.optional() });
export type Station = z.infer<typeof Station>;

/** An ambulance with its crew. */
export const FleetUnit = z.strictObject({
  id: Identifier,
  callSign: z.string().min(1).max(20),
  stationId: Identifier,
  capabilities: z.array(UnitCapability).readonly(),
  provenance: Provenance,
});
export type FleetUnit = z.infer<typeof FleetUnit>;

/** A village doctor 村医 who may be alerted: by the village of the clinic and never by name. */
export const ListedResponder = z.strictObject({ id: Identifier, villageId: Identifier, provenance: Provenance });
export type ListedResponder = z.infer<typeof ListedResponder>;

/**
 * A neighbouring centre that can be called, and where its ambulance would enter our roads or hand over: its position is that
 * of the place. A centre with two ways in stands there twice, under two ids.
 */
export const Neighbour = z.strictObject({
  ...place,
  telephone: ServiceTelephone.optional(),
  /** What the place is called where they enter. */
  entry: z.string().max(80).optional(),
  /** Expected from our call until they are at that place. */
  toEntrySeconds: z.number().int().min(0),
});
export type Neighbour = z.infer<typeof Neighbour>;

/** `centre.json` of a pack: who the centre is, its targets and rules. Each figure has its unit in its name. */
export const CentreSettings = z.strictObject({
  name: CentreName,
  title: Bilingual,
  /** What every screen must say of this pack's data, such as that positions are approximate. */
  notice: Bilingual.optional(),
  /** Whom to name for the data, e.g. "© OpenStreetMap contributors, ODbL". */
  attribution: z.string().optional(),
  /** The datum that the centre's phones report in. */
  phoneDatum: Datum,
  /** West, south, east, north of the area that the centre answers for. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
  /** The one target: so many seconds, counted from this time point. */
  target: z.strictObject({ seconds: z.number().int().positive(), from: z.enum(['rang', 'answered']) }),
  /** Expected from the order to wheels rolling; cover and ETAs add it to the drive. */
  activationSeconds: z.number().int().min(0),
  /** Expected from the answer to the order; cover and isochrones subtract it from the target. */
  callHandlingSeconds: z.number().int().min(0),
  /** How much later than the fastest a unit may be when cover decides. Priority I is always the fastest. */
  coverMayCostSeconds: z.strictObject({ II: z.number().int().min(0), III: z.number().int().min(0), IV: z.number().int().min(0) }),
  /** What calls for a second unit beside the recommended one. */
  secondUnit: SecondUnitRule.prefault({}),
  /** A position older than this falls back to the last known place and says so. */
  positionFreshSeconds: z.number().int().positive(),
  /** An incident waiting for a unit longer than this raises its alarm. */
  waitingAlarmSeconds: z.number().int().positive(),
  /** An offer of a transfer that nobody answers within this goes on, one tier up. */
  transferOfferSeconds: z.number().int().positive(),
  /** When what is overdue raises its alarm. */
  alarms: AlarmSettings.prefault({}),
  /** How an order's alert goes on until the crew acknowledges. */
  alerts: AlertSettings.prefault({}),
  /** Whom of the village doctors an incident may call. */
  responders: ResponderSettings.prefault({}),
  /** How long a claim and a link to a caller stand. */
  calls: CallSettings.prefault({}),
  /** Where 110, 119 and 122 hear what becomes of the calls that they handed over. */
  partners: PartnerSettings,
});
export type CentreSettings = z.infer<typeof CentreSettings>;

/** A disease that a tier is to treat itself before anyone is moved up (病种目录); the code is ICD-10. */
export const DiseaseListEntry = z.strictObject({
  tier: Tier,
  code: z.string().regex(/^[A-Z]\d{2}(\.\d{1,3})?$/, 'not an ICD-10 code'),
  name: z.string().min(1).max(80),
  latinName: z.string().max(80).optional(),
});
export type DiseaseListEntry = z.infer<typeof DiseaseListEntry>;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day: HH:MM');

/** A specialist posted to a facility (县聘乡用), by role and never by name: the capability holds in these hours only. */
export const PostedSpecialist = z.strictObject({
  facilityId: Identifier,
  role: z.string().min(1).max(80),
  capability: FacilityCapability,
  weekdays: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1).readonly(),
  from: timeOfDay,
  to: timeOfDay,
});
export type PostedSpecialist = z.infer<typeof PostedSpecialist>;

/** A whole pack, checked: every reference resolves. */
export const Centre = z.strictObject({
  settings: CentreSettings,
  counties: z.array(County).readonly(),
  townships: z.array(Township).readonly(),
  villages: z.array(Village).readonly(),
  facilities: z.array(Facility).readonly(),
  stations: z.array(Station).readonly(),
  units: z.array(FleetUnit).readonly(),
  diseaseLists: z.array(DiseaseListEntry).readonly().optional(),
  roster: z.array(PostedSpecialist).readonly().optional(),
  neighbours: z.array(Neighbour).readonly().optional(),
  responders: z.array(ListedResponder).readonly().optional(),
});
export type Centre = z.infer<typeof Centre>;
