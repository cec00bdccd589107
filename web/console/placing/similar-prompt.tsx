import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { useDesk, useNow } from '../desk.ts';
import { PriorityBadge } from '../incidents/priority-badge.tsx';
import { useShortNumber } from '../incidents/short-number-context.ts';
import { usePlaceText } from '../incidents/use-place-text.ts';
import { useCommand } from '../use-command.ts';
import type { SimilarIncident } from './use-similar.ts';

/** The call, and the incidents that it may be about. */
export interface SimilarPromptProps {
  readonly callId: string | undefined;
  readonly similar: readonly SimilarIncident[];
  readonly onJoined: (incidentId: string) => void;
  readonly onLook: (incidentId: string) => void;
}

/** Asks whether this is the same incident; one press joins the call to it. */
export const SimilarPrompt = ({ callId, similar, onJoined, onLook }: SimilarPromptProps) => {
  const { t } = useTranslation(['console', 'words']);
  if (similar.length === 0) return null;
  return (
    <section className="similar" role="status">
      <h3>{t('similar.title')}</h3>
      <ul>
        {similar.map((one) => (
          <SimilarRow key={one.incidentId} similar={one} callId={callId} onJoined={() => onJoined(one.incidentId)} onLook={() => onLook(one.incidentId)} />
        ))}
      </ul>
    </section>
  );
};

interface SimilarRowProps {
  readonly similar: SimilarIncident;
  readonly callId: string | undefined;
  readonly onJoined: () => void;
  readonly onLook: () => void;
}

const SimilarRow = ({ similar: { incidentId, status, openedAt, priority, likeness }, callId, onJoined, onLook }: SimilarRowProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const join = useCommand('join-incident');
  const place = usePlaceText(board.incidents.get(incidentId)?.state.place);
  const number = useShortNumber(incidentId);
  const why = likeness.map((one) => (one.kind === 'near' ? t('similar.near', { meters: one.meters }) : t(`similar.${one.kind}`))).join(' · ');
  const press = async (): Promise<void> => {
    if (callId === undefined) {
      onLook();
      return;
    }
    if (await join.press({ incidentId }, { callId })) onJoined();
  };
  return (
    <li data-similar={incidentId}>
      <PriorityBadge priority={priority} isBrief />
      <span className="grow">
        <b>{number === undefined ? '' : `${number} `}{place}</b>
        <small>{[t(`words:incidentStatus.${status}`), t('similar.opened', { time: clockText(Math.max(0, secondsBetween(openedAt, useNow()))) }), why].join(' · ')}</small>
      </span>
      <Button size="small" loading={join.isPending} onClick={() => void press()} data-action="join">
        {callId === undefined ? t('similar.look') : t('similar.join')}
        {number === undefined || callId === undefined ? null : <kbd>j {number}</kbd>}
      </Button>
    </li>
  );
};
