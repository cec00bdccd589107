import { useTranslation } from 'react-i18next';
import { CallEvent } from '#events/call.ts';
import { MajorEvent } from '#events/major.ts';
import { ResponseEvent } from '#events/response.ts';
import { IncidentEvent } from '#events/incident.ts';
import { AssignmentEvent } from '#events/assignment.ts';
import { PatientEvent } from '#events/patient.ts';
import type { TimelineLine } from '#functions/get-incident/schema.ts';
import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import { readableTimeline } from './timeline-order.ts';

/** The story of the incident, the newest on top: what, when, from which source, by whom. */
export const Timeline = ({ lines, runs }: { readonly lines: readonly TimelineLine[]; readonly runs: readonly { readonly id: string; readonly run: KnownAssignment }[] }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index } = useDesk();
  const unitOf = (line: TimelineLine): string => {
    const unitId = runs.find(({ id }) => id === line.id)?.run.unitId;
    return unitId === undefined ? '' : callSignOf(index, unitId);
  };
  return (
    <section className="timeline">
      <h3>{t('incident.timeline')}</h3>
      <ol>
        {readableTimeline(lines).map((line) => (
          <li key={`${line.log}/${line.id}/${line.version}`} data-event={line.type}>
            <time>{timeOfDay(line.at)}</time>
            <span><EventText line={line} unit={unitOf(line)} /></span>
            <small>{t('run.by', { source: t(`words:source.${line.source}`), by: line.by })}</small>
          </li>
        ))}
      </ol>
    </section>
  );
};

const EventText = ({ line, unit }: { readonly line: TimelineLine; readonly unit: string }): string => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const event = { type: line.type, data: line.data };
  const parsed = IncidentEvent.safeParse(event).data ?? AssignmentEvent.safeParse(event).data ?? PatientEvent.safeParse(event).data ?? CallEvent.safeParse(event).data ?? ResponseEvent.safeParse(event).data ?? MajorEvent.safeParse(event).data;
  if (!parsed) return line.type;
  switch (parsed.type) {
    case 'IncidentTriaged':
      return t('event.IncidentTriaged', { priority: t(`words:priority.${parsed.data.priority ?? 'unknown'}`) });
    case 'ComplaintAssessed':
      return t('event.ComplaintAssessed', { priority: t(`words:priority.${parsed.data.priority ?? 'unknown'}`) });
    case 'CompressionsStamped':
      return t(`compressions.${parsed.data.kind}`);
    case 'CompressionsCorrected':
      return t('event.CompressionsCorrected', { stamp: t(`compressions.${parsed.data.kind}`) });
    case 'IncidentTakenOver':
      return t('event.IncidentTakenOver', { owner: parsed.data.owner });
    case 'IncidentClosed':
      return t('event.IncidentClosed', { reason: t(`words:closeReason.${parsed.data.reason}`) });
    case 'IncidentReopened':
      return t('event.IncidentReopened', { reason: t(`words:reopenReason.${parsed.data.reason}`) });
    case 'TimePointReported':
    case 'TimePointProposed':
    case 'TimePointCorrected':
      return t(`event.${parsed.type}`, { unit, point: t(`words:point.${parsed.data.point}`) });
    case 'UnitProposed':
    case 'ProposalWithdrawn':
      return t(`event.${parsed.type}`, { unit: callSignOf(index, parsed.data.unitId) });
    case 'DestinationChosen': {
      const facility = index.facilities.get(parsed.data.facilityId);
      return t('event.DestinationChosen', { unit, facility: facility ? nameIn(facility, language) : parsed.data.facilityId });
    }
    case 'MessageSent':
      return t('event.MessageSent', { unit, from: t(`words:messageSide.${parsed.data.from}`) });
    case 'MessagesRead':
      return t('event.MessagesRead', { unit, from: t(`words:messageSide.${parsed.data.by}`) });
    case 'SceneMarked':
      return t(parsed.data.hazards.length > 0 ? 'event.SceneMarked' : 'event.sceneSafe');
    case 'IncidentOpened':
    case 'IncidentLocated':
    case 'AssignmentStarted':
    case 'AssignmentQueued':
    case 'AssignmentEnded':
    case 'PatientAdded':
    case 'PatientMergedAway':
    case 'PatientAccountedFor':
    case 'CallRang':
    case 'CallerNumberTold':
    case 'CallerPlaceTold':
    case 'CallHandedOver':
    case 'CallerLocationAsked':
    case 'LocationLinkSent':
    case 'CallerLocationWithheld':
    case 'CallerLocated':
    case 'CallClaimed':
    case 'CallAnswered':
    case 'CallAbandoned':
    case 'CallBackTaken':
    case 'CallEnded':
    case 'CallRecorded':
    case 'CallFinished':
    case 'CallJoined':
    case 'WaitingAlarmRaised':
    case 'CrewNotified':
    case 'OrderQueued':
    case 'QueuedOrderGiven':
    case 'OrderBackfilled':
    case 'RunBackfilled':
    case 'ResponderAsked':
    case 'ResponderJoined':
    case 'ResponderLeft':
    case 'ResponderAlerted':
    case 'ResponderTold':
    case 'ResponderAccepted':
    case 'ResponderDeclined':
    case 'ResponderAlertExpired':
    case 'ResponderArrived':
    case 'ResponderStoodDown':
    case 'ResponseFinished':
    case 'IncidentBecameMajor':
    case 'IncidentCeasedToBeMajor':
    case 'LinkedToMajorIncident':
    case 'UnlinkedFromMajorIncident':
    case 'MajorIncidentDeclared':
    case 'StagingPointSet':
    case 'PatientTagged':
    case 'CasualtiesCounted':
    case 'IncidentLinked':
    case 'IncidentUnlinked':
    case 'MajorIncidentStoodDown':
    case 'RunTakenOver':
    case 'AssignmentCompleted':
    case 'AssignmentCancelled':
    case 'AssignmentRefused':
    case 'AssignmentDiverted':
    case 'AssignmentBrokeDown':
    case 'PatientRegistered':
    case 'PatientIdentified':
    case 'PatientMerged':
    case 'PatientOutcomeRecorded':
    case 'PatientAdmitted':
    case 'VitalsTaken':
    case 'AttachmentKept':
      return t(`event.${parsed.type}`, { unit });
  }
};
