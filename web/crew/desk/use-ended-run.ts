import { useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import type { RunEnding } from '#shared/domain/assignment/assignment.ts';
import type { CrewRuns } from '../board/crew-runs.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';

/** A run that somebody else ended, and how, as far as that is known. */
export interface EndedRun {
  readonly id: string;
  readonly ending?: RunEnding;
}

const hasEndedItself = (commands: readonly QueuedCommand[], id: string): boolean =>
  commands.some(
    ({ name, params, body, state }) =>
      params['assignmentId'] === id &&
      state !== 'refused' &&
      (name === 'refuse-assignment' || (name === 'report-time-points' && (body['reports'] as readonly { readonly point: string }[]).some(({ point }) => point === 'available'))),
  );

/** Tells the crew when its run was ended by somebody else: it must not drive on. */
export const useEndedRun = ({ active }: CrewRuns, commands: readonly QueuedCommand[], { client, centre, isLive }: { readonly client: Client; readonly centre: string; readonly isLive: boolean }): { readonly ended: EndedRun | undefined; readonly dismiss: () => void } => {
  const [ended, setEnded] = useState<EndedRun>();
  const before = useRef<string>(undefined);
  const ownEnds = useRef(new Set<string>());
  useEffect(() => {
    if (before.current !== undefined && hasEndedItself(commands, before.current)) ownEnds.current.add(before.current);
  }, [commands]);
  useEffect(() => {
    if (!isLive) return;
    const id = before.current;
    before.current = active?.id;
    if (id === undefined || id === active?.id || ownEnds.current.has(id)) return;
    setEnded({ id });
    client.call('get-board-entry', { centre, kind: 'assignment', id }).then(
      (entry) => {
        if (entry.kind === 'assignment' && entry.state.status === 'ended') setEnded({ id, ending: entry.state.ending });
      },
      () => undefined,
    );
  }, [active?.id, isLive, client, centre]);
  return { ended, dismiss: useCallback(() => setEnded(undefined), []) };
};
