import { useTranslation } from 'react-i18next';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { activeRuns } from '#shared/domain/incident/incident.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import type { Entity } from '../board/board-view.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { firstArrival } from './first-arrival.ts';
import { OthersHere } from '../presence/others-here.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { useShortNumber } from './short-number-context.ts';
import { usePlaceText } from './use-place-text.ts';

/** One incident: priority, place, the clock that matters, owner or units. */
export const IncidentRow = ({ incident: { id, state }, isInHand, onTake }: { readonly incident: Entity<KnownIncident>; readonly isInHand: boolean; readonly onTake: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, board } = useDesk();
  const place = usePlaceText(state.place);
  const number = useShortNumber(id);
  const { target, waitingAlarmSeconds } = index.centre.settings;
  const units = activeRuns(state).map(({ unitId }) => callSignOf(index, unitId));
  const isThere = firstArrival(state, (runId) => board.assignments.get(runId)?.state) !== undefined;
  const isWaiting = state.status === 'waiting';
  return (
    <li>
      <button type="button" className={`row ${isWaiting ? 'row-waiting' : ''}`} aria-pressed={isInHand} onClick={onTake} data-incident={id}>
        <PriorityBadge priority={state.priority} isBrief />
        <span className="row-main">
          <b><span className="short-number">{number}</span> {place}</b>
          <small>
            {state.mode === 'real' ? null : <em className="mode">{t(`words:mode.${state.mode}`)}</em>}
            {units.length > 0 ? units.join(' · ') : t('list.owner', { owner: state.owner })}
            <OthersHere incidentId={id} />
            {state.status === 'waiting' && state.proposed ? <strong className="proposed"> {callSignOf(index, state.proposed.unitId)}</strong> : null}
            {state.status === 'waiting' && state.alarmed ? <strong className="alarm"> {t('list.alarm')}</strong> : null}
          </small>
        </span>
        {state.status === 'waiting' ? <RunningClock since={state.waitingSince} targetSeconds={waitingAlarmSeconds} /> : <RunningClock since={state.answeredAt} {...(!isThere && { targetSeconds: target.seconds })} />}
      </button>
    </li>
  );
};
