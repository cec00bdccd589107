import { useEffect, useMemo, useState } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { fetchSheet } from '../sheet/fetch-sheet.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { keep, readKept } from '../store/kept.ts';

type Sheets = Readonly<Record<string, RunSheet>>;

/** What runs are about: asked for when something has changed, kept on the phone while the run lasts, and no longer. Nothing until the phone has looked. */
export const useSheets = (runs: readonly CrewRun[], entries: readonly BoardEntry[], { store, client, centre, isLive }: { readonly store: CrewStore; readonly client: Client; readonly centre: string; readonly isLive: boolean }): Sheets => {
  const [sheets, setSheets] = useState<Sheets>();
  useEffect(() => {
    void readKept(store, 'sheets').then((kept) => setSheets((before) => before ?? kept ?? {}));
  }, [store]);

  const wanted = useMemo(() => runs.map(({ id, run }) => ({ id, purpose: run.purpose, of: versionsOf(run.purpose, entries) })), [runs, entries]);
  const wantedKey = wanted.map(({ id, of }) => `${id}:${of}`).join();

  useEffect(() => {
    if (!sheets || !isLive) return;
    const left = new AbortController();
    for (const { id, purpose, of } of wanted) {
      if (sheets[id]?.of === of) continue;
      fetchSheet(client, centre, { purpose, of, signal: left.signal }).then(
        (sheet) => sheet && setSheets((before) => ({ ...before, [id]: sheet })),
        () => undefined,
      );
    }
    return () => left.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key tells of every change of what is wanted
  }, [client, centre, isLive, wantedKey, sheets === undefined]);

  const current = useMemo(() => Object.fromEntries(Object.entries(sheets ?? {}).filter(([id]) => runs.some((run) => run.id === id))), [sheets, runs]);
  useEffect(() => {
    if (sheets) void keep(store, 'sheets', current);
  }, [store, sheets, current]);
  return current;
};

const versionsOf = (purpose: CrewRun['run']['purpose'], entries: readonly BoardEntry[]): string => {
  const [kind, id] = purpose.kind === 'incident' ? ['incident', purpose.incidentId] : ['transfer', purpose.transferId];
  return `${id}@${String(entries.find((entry) => entry.kind === kind && entry.id === id)?.version ?? 0)}`;
};
