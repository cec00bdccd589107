import { capabilitiesOfTier } from '#infra/centres/pack/tier-capabilities.ts';
import type { Facility, Station, Village } from '#shared/schemas/centre.ts';
import type { DrawnSeat } from './draw-settlements.ts';
import { along, type Point, toCoordinate } from './plane.ts';

/** The district people's hospital, which leads the consortium, and the city's tertiary hospital above it. */
const DISTRICT_HOSPITAL_AT: Point = [1.3, 1.9];
const CITY_HOSPITAL_AT: Point = [4.5, 0.8];
/** Chepan, a former township now within Xiezhou; its health centre keeps the name. */
const CHEPAN_AT: Point = [-16.4, -14];
/** 解州 is known to be one; which the other two are is assumed. */
const SUB_CENTRES = ['xiezhou', 'beixiang', 'anyi'];
/** Eight substations at township health centres are known; at which is assumed, so that they cover the district. */
const SUBSTATIONS = ['xiezhou', 'longju', 'beixiang', 'hongzhiyi', 'fengcun', 'anyi', 'dongguo', 'xizhang'];
const STAR_CLINICS = 2;
const HIGHER_STANDARD_CLINICS = 82;

const approximate = { provenance: 'approximate', inNetwork: true } as const;

const healthCentre = ({ township, at }: DrawnSeat): Facility => {
  const isSubCentre = SUB_CENTRES.includes(township.id);
  const tier = isSubCentre ? 'regional-sub-centre' : 'township-health-centre';
  const isStreet = township.name.endsWith('街道');
  const name = isStreet ? township.name.replace('街道', '社区卫生服务中心') : `${township.name}卫生院`;
  return {
    id: `${township.id}-health-centre`,
    name: isSubCentre ? `${name}（区域医疗次中心）` : name,
    latinName: `${township.latinName} health centre${isSubCentre ? ' (regional sub-centre)' : ''}`.slice(0, 80),
    position: toCoordinate(along(at, [at[0] + 1, at[1]], 0.05)),
    ...approximate,
    tier,
    townshipId: township.id,
    capabilities: capabilitiesOfTier(tier),
    ...(township.specialty === undefined ? {} : { specialty: township.specialty }),
  };
};

const hospitals: readonly Facility[] = [
  {
    id: 'district-peoples-hospital', name: '盐湖区人民医院', latinName: "Yanhu District People's Hospital", position: toCoordinate(DISTRICT_HOSPITAL_AT), ...approximate,
    tier: 'county-hospital', townshipId: 'beicheng', capabilities: capabilitiesOfTier('county-hospital'),
  },
  {
    id: 'city-hospital', name: '运城市中心医院', latinName: 'Yuncheng Central Hospital', position: toCoordinate(CITY_HOSPITAL_AT), ...approximate,
    tier: 'city-hospital', townshipId: 'dongcheng', capabilities: capabilitiesOfTier('city-hospital'),
  },
  {
    id: 'chepan-health-centre', name: '车盘卫生院', latinName: 'Chepan health centre', position: toCoordinate(CHEPAN_AT), ...approximate,
    tier: 'township-health-centre', townshipId: 'xiezhou', capabilities: capabilitiesOfTier('township-health-centre'), specialty: '颈肩腰腿痛 Neck and back pain',
  },
];

const GRADED_CLINICS = STAR_CLINICS + HIGHER_STANDARD_CLINICS;

/** Spreads the graded clinics evenly over the list, the star ones first. */
const standardOf = (ordinal: number, count: number): string | undefined => {
  const rank = Math.floor(((ordinal + 1) * GRADED_CLINICS) / count);
  if (rank === Math.floor((ordinal * GRADED_CLINICS) / count)) return undefined;
  return rank <= STAR_CLINICS ? '星级村卫生室 Star clinic' : '高标准村卫生室 Clinic of a higher standard';
};

const clinic = (village: Village, ordinal: number, count: number): Facility => {
  const standard = standardOf(ordinal, count);
  return {
    id: `${village.id}-clinic`,
    name: `${village.name.replace(/社区$/, '')}${village.name.endsWith('社区') ? '社区卫生服务站' : '村卫生室'}`,
    ...(village.latinName === undefined ? {} : { latinName: `${village.latinName} clinic` }),
    position: village.position,
    ...approximate,
    tier: 'village-clinic',
    townshipId: village.townshipId,
    capabilities: capabilitiesOfTier('village-clinic'),
    ...(standard === undefined ? {} : { specialty: standard }),
  };
};

/** Every place of care: the two hospitals, Chepan, a health centre a township (three are sub-centres), a clinic a village. */
export const careOfYanhu = (seats: readonly DrawnSeat[], villages: readonly Village[]): readonly Facility[] => [
  ...hospitals,
  ...seats.map(healthCentre),
  ...villages.map((village, at) => clinic(village, at, villages.length)),
];

/** The eight substations at health centres, and the base at the district hospital. */
export const stationsOfYanhu = (facilities: readonly Facility[]): readonly Station[] => {
  const stationAt = (id: string, facilityId: string, names: { readonly name: string; readonly latinName: string }): Station => {
    const facility = facilities.find((other) => other.id === facilityId);
    if (facility?.townshipId === undefined) throw new RangeError(`Cannot place the station "${id}": there is no facility "${facilityId}"`);
    return { id, ...names, position: facility.position, provenance: 'approximate', townshipId: facility.townshipId, facilityId };
  };
  return [
    stationAt('base', 'district-peoples-hospital', { name: '区人民医院急救站', latinName: 'District hospital base' }),
    ...SUBSTATIONS.map((id) => {
      const place = facilities.find((facility) => facility.id === `${id}-health-centre`);
      const name = (place?.name ?? id).replace(/(社区卫生服务中心|卫生院).*$/, '');
      const latinName = `${(place?.latinName ?? id).replace(/ health centre.*$/, '')} substation`;
      return stationAt(`${id}-substation`, `${id}-health-centre`, { name: `${name}急救分站`, latinName });
    }),
  ];
};
