import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText, secondsBetween, timeOfDay } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { PatientList } from '../patients/patient-list.tsx';
import { goalOfRun } from '../route/run-goal.ts';
import { useRunWords } from '../sheet/use-run-words.ts';
import { destinationOf } from './destination-of.ts';
import { PointList } from './point-list.tsx';
import { RefusePanel } from './refuse-panel.tsx';
import { RunTools } from './run-tools.tsx';
import { mayRefuse } from './next-step.ts';
import { useRunPoints } from './use-run-points.ts';

/** The run in hand: where to, what, how dangerous, who called. */
export const RunCard = ({ active }: { readonly active: CrewRun }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const { sheets, commands } = useCrewDesk();
  const [isRefusing, setIsRefusing] = useState(false);
  const now = useServerNow();
  const points = useRunPoints(active);
  const words = useRunWords(active);
  const { id, run } = active;
  const sheet = sheets[id];
  const facilityId = destinationOf(active, sheet, commands);
  const facility = facilityId === undefined ? undefined : index.facilities.get(facilityId);
  const goal = goalOfRun(run, { points, place: { name: words.placeText, point: words.place?.point }, facility, language });
  return (
    <article className="run-card" data-run={id}>
      <div className="row">
        <b className="priority" data-priority={sheet?.priority ?? run.priority ?? 'unknown'}>{words.priority}</b>
        {run.mode === 'real' ? null : <b className="drill">{t(`words:mode.${run.mode}`)}</b>}
        <span className="quiet">{t('run.order', { time: timeOfDay(run.orderedAt) })} · {t('run.clock', { clock: clockText(Math.max(0, secondsBetween(run.orderedAt, now))) })}</span>
      </div>
      <h2 className="place">{words.placeText}</h2>
      {sheet?.spokenPlace !== undefined && words.place ? <p><small>{t('run.spoken')}</small> {sheet.spokenPlace}</p> : null}
      {words.complaint === '' ? null : <p className="complaint">{words.complaint}</p>}
      {words.hazards.length === 0 ? null : <p className="hazards" role="note"><b>{t('run.hazards')}</b> {words.hazards.join(' · ')}</p>}
      {sheet?.words === undefined ? null : <p><small>{t('run.words')}</small> {sheet.words}</p>}
      {sheet ? null : <p className="quiet" role="status">{t('run.noSheet')}</p>}
      {facility ? <p className="facility-name"><small>{t('run.to')}</small> {nameIn(facility, language)}</p> : null}
      <RunTools active={active} words={words} goal={goal} />
      <PatientList run={active} />
      <PointList points={points} />
      {mayRefuse(points) ? <button type="button" className="plain" onClick={() => setIsRefusing(true)}>{t('refuse.button')}</button> : null}
      {isRefusing ? <RefusePanel assignmentId={id} onClose={() => setIsRefusing(false)} /> : null}
    </article>
  );
};
