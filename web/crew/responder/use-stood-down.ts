import { useCallback, useEffect, useRef, useState } from 'react';
import type { ResponseEnding } from '#shared/domain/responder/response.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { OwnResponse } from './own-response.ts';
import type { ResponseStage } from './response-stage.ts';

/** A response that was ended by somebody else. */
export interface StoodDown {
  readonly id: string;
  readonly ending?: ResponseEnding;
}

/** Tells a village doctor who need not come any more; what they ended themselves is no news. */
export const useStoodDown = (own: OwnResponse | undefined, stage: ResponseStage | undefined, isLive: boolean): { readonly stoodDown: StoodDown | undefined; readonly dismiss: () => void } => {
  const { client, seat } = useSeated();
  const [stoodDown, setStoodDown] = useState<StoodDown>();
  const before = useRef<{ readonly id: string; readonly stage: ResponseStage | undefined }>(undefined);
  useEffect(() => {
    if (!isLive) return;
    const last = before.current;
    before.current = own && { id: own.id, stage };
    if (!last || last.id === own?.id || last.stage === 'over') return;
    setStoodDown({ id: last.id });
    client.call('get-board-entry', { centre: seat.centre, kind: 'response', id: last.id }).then(
      (entry) => {
        if (entry.kind === 'response' && entry.state.status === 'ended') setStoodDown({ id: last.id, ending: entry.state.ending });
      },
      () => undefined,
    );
  }, [own, stage, isLive, client, seat.centre]);
  return { stoodDown, dismiss: useCallback(() => setStoodDown(undefined), []) };
};
