import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { speak } from '../alarm/speak.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { useSheetWords } from '../sheet/use-sheet-words.ts';
import { deviceTimeNow } from '../time/device-time.ts';
import { DeclinePanel } from './decline-panel.tsx';
import type { OwnResponse } from './own-response.ts';
import { sheetOfAlert } from './response-sheet.ts';

/** Somebody near needs help: roughly where and what, and whether the village doctor comes. Who it is, is for whoever accepts. */
export const ResponseAlarm = ({ own, isSilent }: { readonly own: OwnResponse; readonly isSilent: boolean }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { language } = useLook();
  const { queue, clock } = usePhoneDesk();
  const [isDeclining, setIsDeclining] = useState(false);
  const { id, response } = own;
  const words = useSheetWords(sheetOfAlert(response), { priority: response.priority, isTransfer: false });
  const accept = (): void => {
    void queue.add('answer-responder-alert', { responseId: id }, { answer: { kind: 'accept' }, ...deviceTimeNow(clock()) });
    speak(words.spoken, language);
  };
  return (
    <main className="order-alarm" data-response={id}>
      <p className="alarm-title" role="alert">{t('responder.title')}</p>
      <p><b className="priority" data-priority={response.priority ?? 'unknown'}>{words.priority}</b></p>
      <p className="place">{words.placeText}</p>
      {words.complaint === '' ? null : <p className="complaint">{words.complaint}</p>}
      {response.etaSeconds === undefined ? null : <p>{t('responder.eta', { minutes: Math.ceil(response.etaSeconds / 60) })}</p>}
      {isSilent ? <p className="silent">{t('alarm.silent')}</p> : null}
      <button type="button" className="big-button alarm" data-answer="accept" onClick={accept}>{t('responder.accept')}</button>
      <button type="button" className="plain" data-answer="decline" onClick={() => setIsDeclining(true)}>{t('responder.decline')}</button>
      {isDeclining ? <DeclinePanel responseId={id} onClose={() => setIsDeclining(false)} /> : null}
    </main>
  );
};
