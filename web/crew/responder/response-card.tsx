import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callSignOf } from '#web/kit/centre-index.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { WayTools } from '../handoff/way-tools.tsx';
import type { RunSheet } from '../sheet/run-sheet.ts';
import { useSheetWords } from '../sheet/use-sheet-words.ts';
import { DeclinePanel } from './decline-panel.tsx';
import type { OwnResponse } from './own-response.ts';
import { sheetOfAlert } from './response-sheet.ts';
import type { ResponseStage } from './response-stage.ts';

/** Where exactly, what, how dangerous, who rang, and which ambulance comes. */
export const ResponseCard = ({ own, stage, briefing }: { readonly own: OwnResponse; readonly stage: ResponseStage; readonly briefing: RunSheet | undefined }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const [isTurningBack, setIsTurningBack] = useState(false);
  const words = useSheetWords(briefing ?? sheetOfAlert(own.response), { priority: own.response.priority, isTransfer: false });
  return (
    <article className="run-card" data-response={own.id} data-stage={stage}>
      <div className="row">
        <b className="priority" data-priority={briefing?.priority ?? own.response.priority ?? 'unknown'}>{words.priority}</b>
        {own.response.mode === 'real' ? null : <b className="drill">{t(`words:mode.${own.response.mode}`)}</b>}
      </div>
      <h2 className="place">{words.placeText}</h2>
      {briefing?.spokenPlace === undefined ? null : <p><small>{t('run.spoken')}</small> {briefing.spokenPlace}</p>}
      {words.complaint === '' ? null : <p className="complaint">{words.complaint}</p>}
      {words.hazards.length === 0 ? null : <p className="hazards" role="note"><b>{t('run.hazards')}</b> {words.hazards.join(' · ')}</p>}
      {briefing?.words === undefined || briefing.words === '' ? null : <p><small>{t('run.words')}</small> {briefing.words}</p>}
      {briefing ? null : <p className="quiet" role="status">{t('run.noSheet')}</p>}
      {(briefing?.ambulances ?? []).map(({ unitId, expectedAt }) => (
        <p key={unitId} data-ambulance={unitId}>{expectedAt === undefined ? t('responder.coming', { unit: callSignOf(index, unitId) }) : t('responder.expected', { unit: callSignOf(index, unitId), time: timeOfDay(expectedAt) })}</p>
      ))}
      <WayTools words={words} telephone={briefing?.telephone} />
      {stage === 'accepted' ? <button type="button" className="plain" data-answer="decline" onClick={() => setIsTurningBack(true)}>{t('responder.turnBack')}</button> : null}
      {isTurningBack ? <DeclinePanel responseId={own.id} onClose={() => setIsTurningBack(false)} /> : null}
    </article>
  );
};
