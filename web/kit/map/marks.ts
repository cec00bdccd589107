import type { Priority } from '#shared/schemas/priority.ts';
import type { Activity } from '#web/kit/unit-activity.ts';

/** How a thing is marked, in lists and on the map alike: an outline on a grid of 24 by 24, and a colour. */
export interface Mark {
  /** An SVG path. */
  readonly path: string;
  readonly color: string;
  /** Drawn as an outline on the ground's colour. */
  readonly isHollow?: boolean;
}

const SQUARE = 'M5 7a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2Z';
const CIRCLE = 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z';
const HOUSE = 'M12 3.5 20 11v9H4v-9Z';
const DIAMOND = 'M12 3 21 12 12 21 3 12Z';
const TRIANGLE_UP = 'M12 3.5 21 20H3Z';
const TRIANGLE_DOWN = 'M12 20.5 3 4h18Z';
const HEXAGON = 'M7.5 4h9L21 12l-4.5 8h-9L3 12Z';
const PLUS = 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5Z';
const CROSS = 'M6.5 3.5 12 9l5.5-5.5 3 3L15 12l5.5 5.5-3 3L12 15l-5.5 5.5-3-3L9 12 3.5 6.5Z';

const TEAL = '#0d8a7f';
const AMBER = '#b86e00';
const INDIGO = '#4a56c9';
const GREY = '#76808a';

/** What a unit does by shape and by colour: neither is the only sign. */
export const ACTIVITY_MARKS: Readonly<Record<Activity, Mark>> = {
  atStation: { path: SQUARE, color: TEAL },
  freeAway: { path: CIRCLE, color: TEAL },
  movingUp: { path: HOUSE, color: TEAL },
  ordered: { path: DIAMOND, color: AMBER },
  toScene: { path: TRIANGLE_UP, color: AMBER },
  onScene: { path: HEXAGON, color: INDIGO },
  toFacility: { path: TRIANGLE_DOWN, color: INDIGO },
  atFacility: { path: PLUS, color: INDIGO },
  outOfService: { path: CROSS, color: GREY },
  offDuty: { path: CIRCLE, color: GREY, isHollow: true },
};

/** A priority as a screen keeps it; an unknown one stands with the highest. */
export type ShownPriority = Priority | 'unknown';

/**
 * One hue, the darker the more urgent: red, orange, yellow, blue and green belong to the health record's five classes
 * and to triage tags.
 */
export const PRIORITY_COLORS: Readonly<Record<ShownPriority, string>> = {
  I: '#7a0f5f',
  unknown: '#7a0f5f',
  II: '#a8327f',
  III: '#8f6486',
  IV: '#7d7480',
};

/** The pin of an incident, its point at the bottom of the grid. */
export const PIN = 'M12 23.5C8 17.8 4 14.2 4 9.6a8 8 0 0 1 16 0c0 4.6-4 8.2-8 13.9Z';
/** Where a unit under way is heading: a point above its mark, turned with it. */
export const HEADING = 'M12 -1.5 16 4.5 12 3 8 4.5Z';
/** A substation: a house with a wide roof. */
export const STATION_MARK: Mark = { path: 'M12 2.5 22 11h-2.5v10h-15V11H2Z', color: '#0b6e6e' };
/** A place of care: a cross in a square. */
export const FACILITY_MARK: Mark = {
  path: 'M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2ZM10.5 7v3.5H7v3h3.5V17h3v-3.5H17v-3h-3.5V7Z',
  color: '#5b6f9b',
};

/** The name under which the map knows a unit's mark. */
export const activityImage = (activity: Activity): string => `unit-${activity}`;
/** The name under which the map knows an incident's pin; a waiting one is filled, one that is attended to is an outline. */
export const incidentImage = (priority: ShownPriority, isWaiting: boolean): string => `incident-${priority}-${isWaiting ? 'waiting' : 'active'}`;
