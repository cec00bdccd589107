import { useTranslation } from 'react-i18next';
import type { AlarmSubject } from '#shared/schemas/alarm.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { usePlaceText } from '../incidents/use-place-text.ts';

/** What an alarm is about in words, and what to take in hand for it. */
export interface AlarmSubjectWords {
  readonly text: string;
  readonly inHand: InHand | undefined;
}

/** The call, incident or run that an alarm is about. */
export const useAlarmSubject = ({ kind, id }: AlarmSubject): AlarmSubjectWords => {
  const { t } = useTranslation(['console', 'words']);
  const { board, index } = useDesk();
  const run = kind === 'assignment' ? board.assignments.get(id)?.state : undefined;
  const incidentId = kind === 'incident' ? id : run?.purpose.kind === 'incident' ? run.purpose.incidentId : undefined;
  const place = usePlaceText(incidentId === undefined ? undefined : board.incidents.get(incidentId)?.state.place);
  switch (kind) {
    case 'call':
      return { text: t('calls.title'), inHand: { kind: 'call', callId: id } };
    case 'incident':
      return { text: place, inHand: { kind: 'incident', id } };
    case 'assignment': {
      const unit = run === undefined ? '' : callSignOf(index, run.unitId);
      if (run?.purpose.kind === 'transfer') return { text: unit, inHand: { kind: 'transfer', id: run.purpose.transferId } };
      return { text: `${unit} · ${place}`, inHand: incidentId === undefined ? undefined : { kind: 'incident', id: incidentId } };
    }
    case 'backfill':
      return { text: t('alarm.backfill'), inHand: undefined };
  }
};
