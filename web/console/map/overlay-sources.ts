import type { FeatureCollection, Geometry } from 'geojson';
import type { Cover } from '#shared/schemas/cover.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { collection, pointFeature, type Points } from '#web/kit/map/place-sources.ts';

/** A band as the API draws it: the time from the call, and its area. */
interface Band {
  readonly properties: { readonly withinSeconds: number };
  readonly geometry: { readonly type: 'MultiPolygon' };
}

/** The bands as a source takes them, the longest first; `minutes` labels each. */
export const bandSource = (bands: readonly Band[], targetSeconds: number): FeatureCollection => ({
  type: 'FeatureCollection',
  features: bands.map(({ properties: { withinSeconds }, geometry }) => ({
    type: 'Feature',
    properties: { minutes: Math.round(withinSeconds / 60), inTarget: withinSeconds <= targetSeconds },
    geometry: geometry as unknown as Geometry,
  })),
});

/** How well a township is covered, coarse enough to be seen at a glance: all, most, some, or nobody to speak of. */
export type CoverGrade = 'all' | 'most' | 'some' | 'none';

const MOST_FROM = 0.8;
const SOME_FROM = 0.2;

/** The grade of so many of so many people; a township without people lacks nothing. */
export const coverGrade = (covered: number, people: number): CoverGrade => {
  if (covered >= people) return 'all';
  const share = covered / people;
  if (share >= MOST_FROM) return 'most';
  return share >= SOME_FROM ? 'some' : 'none';
};

const percentText = (covered: number, people: number): string => (people === 0 ? '–' : `${Math.floor((covered / people) * 100)}%`);

/** Cover by township: a disc as large as its people, graded by colour, with the share in figures beside it. */
export const coverSource = (index: CentreIndex, cover: Cover | undefined): Points =>
  collection(
    (cover?.townships ?? []).flatMap(({ townshipId, people, covered }) => {
      const township = index.townships.get(townshipId);
      if (!township) return [];
      return [pointFeature(township.position, { id: townshipId, people, size: Math.sqrt(people), grade: coverGrade(covered, people), share: percentText(covered, people) })];
    }),
  );
