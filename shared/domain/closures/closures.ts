import * as z from 'zod';
import type { ClosuresEvent } from '#events/closures.ts';
import { type ClosuresInForce, RoadClosure } from '#shared/schemas/road-closure.ts';
import type { Lifecycle } from '../lifecycle.ts';

/** The closed roads of a centre: one list with one version, so that whoever ranks by road checks one thing. */
export const Closures = z.strictObject({ closures: z.array(RoadClosure).readonly() });
export type Closures = z.infer<typeof Closures>;

/** The one log of closures that a centre has. */
export const CLOSURES_ID = 'roads';

/** What of the list still holds; a closure whose time is over is over, whether or not anybody said so. */
export const inForce = ({ closures }: Closures, at: number): readonly RoadClosure[] =>
  closures.filter(({ until }) => until === undefined || until > at);

/** The list as it holds at a moment, with the version that it was read at. */
export const closuresInForce = ({ state, version }: { readonly state: Closures; readonly version: number }, at: number): ClosuresInForce => ({
  version,
  closures: inForce(state, at),
});

/** How the list is folded. What lapsed before an event is left out with it, so that the list does not grow for ever. */
export const closuresLifecycle: Lifecycle<Closures, ClosuresEvent> = {
  kind: 'closures',
  initial: { closures: [] },
  evolve: (state, event, { recordedAt }) => {
    const standing = inForce(state, recordedAt);
    switch (event.type) {
      case 'RoadsClosed': {
        const { closureId, ...told } = event.data;
        return { closures: [...standing, { id: closureId, ...told, closedAt: recordedAt }] };
      }
      case 'RoadsOpened':
        return { closures: standing.filter(({ id }) => id !== event.data.closureId) };
    }
  },
  isLive: () => true,
};
