import { useEffect, useState } from 'react';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import { keep, readKept } from '../store/kept.ts';
import type { OwnResponse } from './own-response.ts';
import { sheetOfBriefing } from './response-sheet.ts';

/** What a village doctor who comes needs to know: asked for once accepted and with each change, kept on the phone while it lasts. */
export const useBriefing = (own: OwnResponse | undefined, { isLive, changes }: { readonly isLive: boolean; readonly changes: string }): RunSheet | undefined => {
  const { client, seat } = useSeated();
  const { store } = usePhoneDesk();
  const [sheets, setSheets] = useState<Readonly<Record<string, RunSheet>>>({});
  const id = own?.id;
  const isComing = own?.response.status === 'accepted' || own?.response.status === 'arrived';
  useEffect(() => {
    void readKept(store, 'sheets').then((kept) => setSheets((before) => ({ ...kept, ...before })));
  }, [store]);
  useEffect(() => {
    if (id === undefined || !isComing || !isLive) return;
    const left = new AbortController();
    client.call('get-response', { centre: seat.centre, responseId: id }, { signal: left.signal }).then(
      (answer) => {
        const sheet = sheetOfBriefing(answer);
        if (!sheet) return;
        setSheets({ [id]: sheet });
        void keep(store, 'sheets', { [id]: sheet });
      },
      () => undefined,
    );
    return () => left.abort();
  }, [client, seat.centre, store, id, isComing, isLive, changes]);
  useEffect(() => {
    // What was said is nobody's business any more once the response is over.
    if (id === undefined && isLive) void keep(store, 'sheets', {});
  }, [store, id, isLive]);
  return id === undefined || !isComing ? undefined : sheets[id];
};
