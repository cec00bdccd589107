import type { OsmElement, OsmWay } from '../osm-element.ts';
import { drivableWay, type DrivableWay } from '../profile/drivable-way.ts';
import type { Profile } from '../profile/profile.ts';
import { turnRestriction, type TurnRestriction } from '../profile/turn-restriction.ts';
import { ferrySeconds, waySpeed, type WaySpeed } from '../profile/way-speed.ts';
import { ROAD_CLASSES } from '../road-class.ts';
import { AttributeTable } from './attribute-table.ts';
import { Tally } from './tally.ts';

/** A way that is driven on, with all that its tags said. */
export interface RoadWay {
  readonly id: number;
  readonly refs: readonly number[];
  readonly way: DrivableWay;
  /** Row of the attribute table. */
  readonly attribute: number;
  readonly builtUp: WaySpeed;
  readonly open: WaySpeed;
  /** The whole crossing, for a ferry that says so. */
  readonly ferrySeconds: number | undefined;
}

/** What the first reading of a file finds. */
export interface RoadWays {
  readonly ways: RoadWay[];
  readonly restrictions: TurnRestriction[];
  readonly attributes: AttributeTable;
  readonly leftOut: Tally;
  readonly restrictionsLeftOut: Tally;
}

/** First reading: the ways that are driven on and the turn restrictions. */
export const collectRoadWays = async (elements: AsyncIterable<OsmElement>, profile: Profile): Promise<RoadWays> => {
  const found: RoadWays = {
    ways: [],
    restrictions: [],
    attributes: new AttributeTable(),
    leftOut: new Tally(),
    restrictionsLeftOut: new Tally(),
  };
  for await (const element of elements) {
    if (element.type === 'way') addWay(element, profile, found);
    else if (element.type === 'relation') {
      const restriction = turnRestriction(element);
      if (typeof restriction === 'string') found.restrictionsLeftOut.add(restriction);
      else if (restriction) found.restrictions.push(restriction);
    }
  }
  return found;
};

const addWay = (element: OsmWay, profile: Profile, found: RoadWays): void => {
  const { tags, refs, id } = element;
  const way = drivableWay(tags, profile);
  if (typeof way === 'string') {
    if (tags['highway'] !== undefined || way !== 'no road') found.leftOut.add(`way: ${way}`);
    return;
  }
  if (refs.length < 2) {
    found.leftOut.add('way: fewer than two nodes');
    return;
  }
  const name = tags['name'] ?? '';
  if (name.includes('\uFFFD')) found.leftOut.add('letters of a name that are not UTF-8');
  found.ways.push({
    id,
    refs,
    way,
    attribute: found.attributes.row({ roadClass: ROAD_CLASSES.indexOf(way.roadClass), flags: way.flags, name, ref: tags['ref'] ?? '' }),
    builtUp: waySpeed(way, tags, { builtUp: true, profile }),
    open: waySpeed(way, tags, { builtUp: false, profile }),
    ferrySeconds: way.roadClass === 'ferry' ? ferrySeconds(tags) : undefined,
  });
};
