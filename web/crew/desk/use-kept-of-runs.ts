import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CrewRun } from '../board/crew-runs.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { keepByRun, readKept, type KeptOfRuns } from '../store/kept.ts';

/** What the phone keeps of its runs under one name. */
export interface KeptByRun<Value> {
  /** By the run's id; nothing until the phone has looked. */
  readonly kept: Readonly<Record<string, Value>> | undefined;
  readonly put: (runId: string, value: Value) => void;
}

/** Keeps something of each run while the run lasts, and no longer. */
export const useKeptOfRuns = <Name extends keyof KeptOfRuns>(store: CrewStore, name: Name, runs: readonly CrewRun[]): KeptByRun<KeptOfRuns[Name]> => {
  const [all, setAll] = useState<Readonly<Record<string, KeptOfRuns[Name]>>>();
  useEffect(() => {
    void readKept(store, name).then((read) => setAll((before) => ({ ...read, ...before })));
  }, [store, name]);
  const kept = useMemo(() => all && Object.fromEntries(Object.entries(all).filter(([id]) => runs.some((run) => run.id === id))), [all, runs]);
  useEffect(() => {
    if (kept) void keepByRun(store, name, kept);
  }, [store, name, kept]);
  const put = useCallback((runId: string, value: KeptOfRuns[Name]) => setAll((before) => ({ ...before, [runId]: value })), []);
  return useMemo(() => ({ kept, put }), [kept, put]);
};
