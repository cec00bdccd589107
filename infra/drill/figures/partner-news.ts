import { partnerStatusAfter } from '#shared/domain/incident/partner-status.ts';
import type { IncidentEvent } from '#events/incident.ts';
import type { PartnerNotice } from '#shared/schemas/partner-notice.ts';
import type { TimelineLine } from '#functions/get-incident/schema.ts';
import type { Story } from './words-of-story.ts';

/** A notice that would have gone, with the service that it would have gone to. */
export interface DrillNotice extends PartnerNotice {
  readonly service: string;
}

/** What 110, 119 and 122 had to hear of the calls that they handed over, by an incident's story: each step that concerns them, once. */
export const noticesDue = ({ id: incidentId, incident, timeline }: Story, centre: string): readonly DrillNotice[] => {
  if (incident.status === 'absent') return [];
  const statusAfter = ({ log, type, data }: TimelineLine) => {
    if (log === 'assignment') return type === 'TimePointReported' && data['point'] === 'onScene' ? ('on-scene' as const) : undefined;
    return log === 'incident' ? partnerStatusAfter(type as IncidentEvent['type'], incident) : undefined;
  };
  return timeline
    .filter(({ type }) => type === 'CallHandedOver')
    .flatMap(({ id: callId, data }) =>
      timeline.flatMap((line) => {
        const status = statusAfter(line);
        const noticeId = `${centre}/${line.log}/${line.id}/${line.version}/${callId}`;
        return status === undefined ? [] : [{ service: String(data['from']), noticeId, centre, caseNumber: String(data['caseNumber']), callId, incidentId, status, at: line.at }];
      }),
    );
};

const textOf = ({ service, caseNumber, callId, incidentId, status, at }: DrillNotice): string => `${service} ${caseNumber} ${status} ${callId} ${incidentId ?? ''} ${at}`;

/** A hand-over that is noted late is itself news, and says where the call stands by then. */
const isOfHandOver = ({ noticeId, centre, callId }: DrillNotice): boolean => noticeId.startsWith(`${centre}/call/${callId}/`);

/** Where what was told differs from what had to be, in sentences: a step that nobody told, one that nobody had to tell, one told with other words. The same notice may come again. */
export const noticeFailures = (due: readonly DrillNotice[], told: readonly DrillNotice[]): readonly string[] => {
  const dueById = new Map(due.map((notice) => [notice.noticeId, textOf(notice)]));
  const toldIds = new Set(told.map(({ noticeId }) => noticeId));
  const wrong = told.filter((notice) => dueById.get(notice.noticeId) !== textOf(notice) && (dueById.has(notice.noticeId) || !isOfHandOver(notice)));
  return [
    ...due.filter(({ noticeId }) => !toldIds.has(noticeId)).map((notice) => `Nobody made the notice "${textOf(notice)}"`),
    ...wrong.map((notice) => `A notice says "${textOf(notice)}", where ${dueById.has(notice.noticeId) ? `"${dueById.get(notice.noticeId)!}"` : 'none'} was due`),
  ];
};
