import gcoord from 'gcoord';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** A map app of the phone, and the link that opens its way to a place. */
export interface MapLink {
  readonly app: 'amap' | 'baidu' | 'geo';
  readonly href: string;
}

const SIX = 6;
const degrees = (value: number): string => value.toFixed(SIX);

/** Where to go: WGS-84, and what the map app shows as its name. */
export interface Goal {
  readonly position: Coordinate;
  readonly name: string;
}

/**
 * Hands the way over to the phone's own map app, each in the frame that it reads: Amap takes GCJ-02 (its URI API, dev=0), Baidu BD-09
 * (coord_type=bd09ll), and a geo: link is WGS-84 by RFC 5870, which the phone offers to whatever app it has.
 */
export const mapLinks = ({ position, name }: Goal, userAgent: string): readonly MapLink[] => {
  const given: [number, number] = [position[0], position[1]];
  const [gcjLongitude, gcjLatitude] = gcoord.transform(given, gcoord.WGS84, gcoord.GCJ02);
  const [bdLongitude, bdLatitude] = gcoord.transform(given, gcoord.WGS84, gcoord.BD09);
  const label = encodeURIComponent(name);
  const amap = /iPhone|iPad/.test(userAgent) ? 'iosamap://path' : 'amapuri://route/plan/';
  return [
    { app: 'amap', href: `${amap}?sourceApplication=yike&dlat=${degrees(gcjLatitude)}&dlon=${degrees(gcjLongitude)}&dname=${label}&dev=0&t=0` },
    { app: 'baidu', href: `baidumap://map/direction?destination=latlng:${degrees(bdLatitude)},${degrees(bdLongitude)}%7Cname:${label}&coord_type=bd09ll&mode=driving&src=yike` },
    { app: 'geo', href: `geo:${degrees(position[1])},${degrees(position[0])}?q=${degrees(position[1])},${degrees(position[0])}(${label})` },
  ];
};
