/** Where the phone was, as it says itself: degrees in the phone's frame, epoch milliseconds by its own clock. */
export interface Fix {
  readonly longitude: number;
  readonly latitude: number;
  readonly at: number;
  readonly accuracyMeters?: number;
  readonly headingDegrees?: number;
  readonly speedMetersPerSecond?: number;
}

const METERS_A_DEGREE = 111_320;

/** Metres between two fixes that are near each other. */
export const metersApart = (one: Fix, other: Fix): number => {
  const shrink = Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot((other.longitude - one.longitude) * shrink, other.latitude - one.latitude) * METERS_A_DEGREE;
};

const present = (value: number | null): value is number => value !== null && Number.isFinite(value);

/** What the browser tells of a position; it leaves heading and speed out when it stands. */
export const fixOf = ({ coords, timestamp }: Pick<GeolocationPosition, 'coords' | 'timestamp'>): Fix => ({
  longitude: coords.longitude,
  latitude: coords.latitude,
  at: Math.round(timestamp),
  ...(present(coords.accuracy) && { accuracyMeters: Math.round(coords.accuracy) }),
  ...(present(coords.heading) && { headingDegrees: Math.round(coords.heading) % 360 }),
  ...(present(coords.speed) && { speedMetersPerSecond: Math.round(coords.speed * 10) / 10 }),
});
