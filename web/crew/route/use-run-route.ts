import { useCallback, useEffect } from 'react';
import { useFeedHealth } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { goalKey, type RunGoal } from './run-goal.ts';
import { routeOfAnswer, type RunRoute } from './run-route.ts';

/** The route of a run to its goal. */
export interface KnownRoute {
  /** The last that was told; without a line it stays. */
  readonly route: RunRoute | undefined;
  /** Asks for it anew, from where the unit is by now. */
  readonly refresh: () => void;
}

/** Keeps the way of the run in hand on the phone: asked for when its goal is known or moved, and whenever the line comes back. */
export const useRunRoute = (runId: string, goal: RunGoal): KnownRoute => {
  const { client, seat } = useSeated();
  const { unitId, routes } = useCrewDesk();
  const isLive = useFeedHealth().health === 'live';
  const { put } = routes;
  const kept = routes.kept?.[runId];
  const key = goalKey(goal);
  const isKnown = goal.point !== undefined;
  const [kind, id] = goal.target;
  const refresh = useCallback(() => {
    client.call('get-route', { centre: seat.centre }, { query: { unitId, [kind]: id } }).then(
      (answer) => {
        const route = routeOfAnswer(answer, key);
        if (route) put(runId, route);
      },
      () => undefined,
    );
  }, [client, seat.centre, unitId, runId, key, kind, id, put]);
  useEffect(() => {
    if (isLive && isKnown) refresh();
  }, [isLive, isKnown, refresh]);
  return { route: kept?.to === key ? kept : undefined, refresh };
};
