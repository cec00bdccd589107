import { useCallback, useState } from 'react';
import { EMPTY_CALL, type CallDraft } from './call-draft.ts';

/** A call that came in otherwise than by the telephone system. */
const WITHOUT_CALL = '';

/** What was written down of each call that is being taken, so that turning to another loses nothing. */
export interface Drafts {
  readonly of: (callId: string | undefined) => CallDraft;
  readonly change: (callId: string | undefined, draft: CallDraft) => void;
  readonly drop: (callId: string | undefined) => void;
}

/** The drafts of this console. */
export const useDrafts = (): Drafts => {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, CallDraft>>(new Map());
  const change = useCallback((callId: string | undefined, draft: CallDraft) => setDrafts((before) => new Map(before).set(callId ?? WITHOUT_CALL, draft)), []);
  const drop = useCallback((callId: string | undefined) => {
    setDrafts((before) => new Map([...before].filter(([key]) => key !== (callId ?? WITHOUT_CALL))));
  }, []);
  return { of: (callId) => drafts.get(callId ?? WITHOUT_CALL) ?? EMPTY_CALL, change, drop };
};
