import { useEffect, useRef, useState } from 'react';
import type { CrewRuns } from '../board/crew-runs.ts';
import type { EndedRun } from './use-ended-run.ts';

/** Counts what is worth a chime: a message, a next run, a run that was called off. What stood there when the screen opened is no news. */
export const useNews = ({ active, next }: CrewRuns, ended: EndedRun | undefined): { readonly count: number } => {
  const [count, setCount] = useState(0);
  const unread = (active?.run.messages?.sent.room ?? 0) - (active?.run.messages?.read.crew ?? 0);
  const told = useRef({ runId: active?.id, unread, queued: next.length, endedId: ended?.id });
  useEffect(() => {
    const before = told.current;
    told.current = { runId: active?.id, unread, queued: next.length, endedId: ended?.id };
    const hasMessage = before.runId === active?.id ? unread > before.unread : unread > 0;
    if (hasMessage || next.length > before.queued || (ended && ended.id !== before.endedId)) setCount((one) => one + 1);
  }, [active?.id, unread, next.length, ended]);
  return { count };
};
