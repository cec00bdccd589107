import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** What a press on the map closes: the road there, the way between two places, or every road of an area. */
export const CLOSED_PARTS = ['road', 'stretch', 'area'] as const;
export type ClosedPartKind = (typeof CLOSED_PARTS)[number];

/** A closure while it is drawn. */
export interface ClosureDraft {
  readonly part: ClosedPartKind;
  readonly points: readonly Coordinate[];
}

/** Nothing pointed at yet. */
export const EMPTY_CLOSURE: ClosureDraft = { part: 'road', points: [] };

const FEWEST_POINTS: Readonly<Record<ClosedPartKind, number>> = { road: 1, stretch: 2, area: 3 };

/** Takes in one more press: a road or a stretch begins anew where it is complete, an area gets another corner. */
export const withPoint = (draft: ClosureDraft, point: Coordinate): ClosureDraft => {
  if (draft.part === 'area') return { ...draft, points: [...draft.points, point] };
  return { ...draft, points: isComplete(draft) ? [point] : [...draft.points, point] };
};

/** Turns to another kind of part; what was pointed at stays as far as it fits. */
export const withPart = (draft: ClosureDraft, part: ClosedPartKind): ClosureDraft => ({ part, points: part === 'area' ? draft.points : draft.points.slice(0, FEWEST_POINTS[part]) });

/** Takes the last press back. */
export const withoutLastPoint = (draft: ClosureDraft): ClosureDraft => ({ ...draft, points: draft.points.slice(0, -1) });

/** Whether there is enough to close. */
export const isComplete = ({ part, points }: ClosureDraft): boolean => points.length >= FEWEST_POINTS[part];

const told = ([longitude, latitude]: Coordinate) => ({ longitude, latitude, datum: 'WGS-84' as const });

/** The part as the API takes it; nothing before it is complete. */
export const partOf = (draft: ClosureDraft) => {
  const [first, second] = draft.points;
  if (!isComplete(draft) || !first) return undefined;
  if (draft.part === 'area') return { kind: 'area' as const, outline: draft.points.map(told) };
  return { kind: 'road' as const, at: told(first), ...(draft.part === 'stretch' && second && { to: told(second) }) };
};
