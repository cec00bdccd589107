import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { RefusePanel } from '../run/refuse-panel.tsx';
import { useReport } from '../run/use-report.ts';
import { useRunWords } from '../sheet/use-run-words.ts';
import { speak } from './speak.ts';

/** An order that nobody has heard yet: nothing else is on the screen until somebody has. */
export const OrderAlarm = ({ active, isSilent }: { readonly active: CrewRun; readonly isSilent: boolean }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { language } = useLook();
  const { sheets } = useCrewDesk();
  const report = useReport();
  const words = useRunWords(active);
  const [isRefusing, setIsRefusing] = useState(false);
  const hear = (): void => {
    report(active.id, 'acknowledged');
    speak(words.spoken, language);
  };
  return (
    <main className="order-alarm" data-run={active.id}>
      <p className="alarm-title" role="alert">{t('alarm.title')}</p>
      <p><b className="priority" data-priority={sheets[active.id]?.priority ?? active.run.priority ?? 'unknown'}>{words.priority}</b></p>
      <p className="place">{words.placeText}</p>
      {words.complaint === '' ? null : <p className="complaint">{words.complaint}</p>}
      {words.hazards.length === 0 ? null : <p className="hazards"><b>{t('run.hazards')}</b> {words.hazards.join(' · ')}</p>}
      {isSilent ? <p className="silent">{t('alarm.silent')}</p> : null}
      <button type="button" className="big-button alarm" data-step="acknowledged" onClick={hear}>{t('step.acknowledged')}</button>
      <button type="button" className="plain" onClick={() => setIsRefusing(true)}>{t('refuse.button')}</button>
      {isRefusing ? <RefusePanel assignmentId={active.id} onClose={() => setIsRefusing(false)} /> : null}
    </main>
  );
};
