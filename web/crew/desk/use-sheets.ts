import { useEffect, useMemo } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { fetchSheet } from '../sheet/fetch-sheet.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { useKeptOfRuns, type KeptByRun } from './use-kept-of-runs.ts';

/** What runs are about: asked for when something has changed, kept on the phone while the run lasts, and no longer. Nothing until the phone has looked. */
export const useSheets = (runs: readonly CrewRun[], entries: readonly BoardEntry[], { store, client, centre, isLive }: { readonly store: CrewStore; readonly client: Client; readonly centre: string; readonly isLive: boolean }): KeptByRun<RunSheet> => {
  const sheets = useKeptOfRuns(store, 'sheets', runs);
  const { kept, put } = sheets;

  const wanted = useMemo(() => runs.map(({ id, run }) => ({ id, purpose: run.purpose, of: versionsOf(run.purpose, entries) })), [runs, entries]);
  const wantedKey = wanted.map(({ id, of }) => `${id}:${of}`).join();

  useEffect(() => {
    if (!kept || !isLive) return;
    const left = new AbortController();
    for (const { id, purpose, of } of wanted) {
      if (kept[id]?.of === of) continue;
      fetchSheet(client, centre, { purpose, of, signal: left.signal }).then(
        (sheet) => sheet && put(id, sheet),
        () => undefined,
      );
    }
    return () => left.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key tells of every change of what is wanted
  }, [client, centre, isLive, wantedKey, kept === undefined, put]);

  return sheets;
};

const versionsOf = (purpose: CrewRun['run']['purpose'], entries: readonly BoardEntry[]): string => {
  const [kind, id] = purpose.kind === 'incident' ? ['incident', purpose.incidentId] : ['transfer', purpose.transferId];
  return `${id}@${String(entries.find((entry) => entry.kind === kind && entry.id === id)?.version ?? 0)}`;
};
