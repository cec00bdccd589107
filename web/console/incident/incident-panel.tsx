import { Button, Result, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { clockText } from '#web/kit/duration.ts';
import { useDesk } from '../desk.ts';
import { HouseholdCard } from '../household/household-card.tsx';
import { NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { firstArrival } from '../incidents/first-arrival.ts';
import { IncidentCandidates } from '../placing/incident-candidates.tsx';
import { usePresence } from '../presence/use-presence.ts';
import { IncidentResponders } from '../responders/incident-responders.tsx';
import { ProtocolCard } from '../triage/protocol-card.tsx';
import { Advice } from './advice.tsx';
import { IncidentActions } from './incident-actions.tsx';
import { IncidentFacts } from './incident-facts.tsx';
import { IncidentPatients } from './incident-patients.tsx';
import { RunCard } from './run-card.tsx';
import { Timeline } from './timeline.tsx';
import { useIncident } from './use-incident.ts';

/** The incident in hand, and a place pointed at on the map for it. */
export interface IncidentPanelProps {
  readonly id: string;
  readonly pointed: Coordinate | undefined;
  readonly onTake: (inHand: InHand) => void;
}

/** The incident in hand: what is known, who should go, the runs, the patients, the story. */
export const IncidentPanel = ({ id, pointed, onTake }: IncidentPanelProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, role, index } = useDesk();
  const { data, isError } = useIncident(id);
  usePresence(id);
  if (isError && !data) return <Result status="warning" title={t('words:problem.not-found')} extra={<Button onClick={() => onTake(NOTHING_IN_HAND)}>{t('words:layout.close')}</Button>} />;
  if (!data || data.incident.status === 'absent') return <Spin className="nothing" />;
  // The board is the fresher of the two while the whole is on its way.
  const incident = board.incidents.get(id)?.state ?? data.incident;
  const version = board.incidents.get(id)?.version ?? data.version;
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  const isOpen = incident.status !== 'closed';
  const runs = data.assignments.flatMap(({ id: runId, assignment }) => {
    const state = board.assignments.get(runId)?.state ?? assignment;
    return state.status === 'absent' ? [] : [{ id: runId, run: state }];
  });
  const arrivedAt = firstArrival(incident, (runId) => runs.find((one) => one.id === runId)?.run);
  const live = runs.filter(({ run }) => run.status !== 'ended');
  const ended = runs.filter(({ run }) => run.status === 'ended');
  const cards = (some: typeof runs) => some.map(({ id: runId, run }) => <RunCard key={runId} id={runId} run={run} patients={incident.patients} incidentId={id} />);

  return (
    <article className="incident" data-status={incident.status}>
      <IncidentFacts id={id} incident={incident} whole={data} arrivedAt={arrivedAt} onClose={() => onTake(NOTHING_IN_HAND)} />
      {isRoom ? <IncidentActions id={id} incident={incident} pointed={pointed} onTake={onTake} /> : null}
      {incident.status === 'waiting' && incident.proposed ? <p className="proposed-unit" role="status">● {t('words:recommendation.proposed', { unit: callSignOf(index, incident.proposed.unitId), time: clockText(incident.proposed.etaSeconds) })}</p> : null}
      {isOpen && isRoom ? <IncidentCandidates id={id} incident={incident} version={version} /> : null}
      {isOpen && isRoom ? <ProtocolCard id={id} incident={incident} /> : null}
      {cards(live)}
      {isOpen && isRoom ? (
        <Advice
          demand={{ incidentId: id }}
          version={version}
          hasPlace={incident.place !== undefined}
          isWaiting={incident.status === 'waiting'}
          takesFocus={incident.status === 'waiting' && incident.assessment === undefined}
          isThere={arrivedAt !== undefined}
        />
      ) : null}
      {isOpen && isRoom ? <IncidentResponders id={id} incident={incident} /> : null}
      {isRoom ? <HouseholdCard of={{ incidentId: id }} /> : null}
      <IncidentPatients id={id} whole={data} isOpen={isOpen} onTake={onTake} />
      {cards(ended)}
      <Timeline lines={data.timeline} runs={runs} />
    </article>
  );
};
