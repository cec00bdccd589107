const KMH_PER_MPH = 1.609344;
const KMH_PER_KNOT = 1.852;
const WALKING_KMH = 7;

/** Limits that a sign does not show, by the zone's word (https://wiki.openstreetmap.org/wiki/Default_speed_limits), km/h. */
const ZONE_KMH: Readonly<Record<string, number>> = {
  urban: 50,
  rural: 90,
  trunk: 110,
  motorway: 120,
  living_street: 20,
  bicycle_road: 30,
  nsl_restricted: 48,
  nsl_single: 97,
  nsl_dual: 113,
};

/** The limit in km/h that a `maxspeed` value names, `Infinity` for none, or nothing where it names no limit that we know. */
export const maxSpeedKmh = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const text = value.trim().toLowerCase();
  if (text === 'none') return Infinity;
  if (text === 'walk') return WALKING_KMH;
  const number = /^(\d+(?:\.\d+)?)\s*(km\/h|kmh|kph|mph|knots)?$/.exec(text);
  if (number) return positive(Number(number[1]) * unitOf(number[2]));
  const zone = /^[a-z]{2}(?:-[a-z]+)?:(?:zone:?)?([a-z_]+|\d+)$/.exec(text)?.[1];
  return zone === undefined ? undefined : (ZONE_KMH[zone] ?? positive(Number(zone)));
};

const unitOf = (unit: string | undefined): number => (unit === 'mph' ? KMH_PER_MPH : unit === 'knots' ? KMH_PER_KNOT : 1);

const positive = (kmh: number): number | undefined => (kmh > 0 ? kmh : undefined);
