import { Button, Input } from 'antd';
import { useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answeredAtOf } from '#shared/domain/call/call.ts';
import { Field } from '#web/kit/field.tsx';
import { pointOf } from '#web/kit/place-words.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk, useNow } from '../desk.ts';
import { HouseholdCard } from '../household/household-card.tsx';
import { CallCandidates } from '../placing/call-candidates.tsx';
import { draftOfFound } from '../placing/found-place.ts';
import { LocationLinkLine } from '../placing/location-link.tsx';
import { PlaceSearch } from '../placing/place-search.tsx';
import { SimilarPrompt } from '../placing/similar-prompt.tsx';
import { useSimilar } from '../placing/use-similar.ts';
import { ComplaintPicker } from '../triage/complaint-picker.tsx';
import { placeOf, type CallDraft } from './call-draft.ts';
import { CallExtras } from './call-extras.tsx';
import { CallFacts } from './call-facts.tsx';
import { ChosenPlace } from './chosen-place.tsx';
import { PlaceFields } from './place-fields.tsx';
import { PriorityPicker } from './priority-picker.tsx';
import { useOpening } from './use-opening.ts';

/** The call being taken. */
export interface CallFormProps {
  /** Of the telephone system; none where the call came in otherwise. */
  readonly callId: string | undefined;
  readonly draft: CallDraft;
  readonly onDraft: (draft: CallDraft) => void;
  readonly onOpened: (incidentId: string) => void;
  readonly onLook: (incidentId: string) => void;
  readonly onDrop: () => void;
}

/** Takes a call in the order of the interview: where, what, how urgent, who; each Enter goes on, Ctrl+Enter opens at any time. */
export const CallForm = ({ callId, draft, onDraft, onOpened, onLook, onDrop }: CallFormProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, index } = useDesk();
  const now = useNow();
  const [takenAt] = useState(now);
  const form = useRef<HTMLFormElement>(null);
  const opening = useOpening();
  const entity = callId === undefined ? undefined : board.calls.get(callId);
  const call = entity?.state.status === 'finished' ? undefined : entity?.state;
  const answeredAt = (call && answeredAtOf(call)) ?? takenAt;
  const similar = useSimilar(callId, draft);
  const hasPlace = placeOf(draft) !== undefined;
  const change = (part: Partial<CallDraft>): void => onDraft({ ...draft, ...part });
  const goTo = (selector: string): void => form.current?.querySelector<HTMLElement>(selector)?.focus();

  const open = async (): Promise<void> => {
    const incidentId = await opening.open(draft, { answeredAt, callId });
    if (incidentId !== undefined) onOpened(incidentId);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void open();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) void open();
  };

  return (
    <form ref={form} className="call" onSubmit={onSubmit} onKeyDown={onKey} aria-label={t('call.title')} data-call={callId}>
      <div className="panel-title">
        <h2>{t('call.title')}</h2>
        <span className="quiet">
          {t('call.answered', { time: '' })}
          <RunningClock since={answeredAt} targetSeconds={index.centre.settings.alarms.orderSeconds} />
        </span>
      </div>
      {entity && call ? <CallFacts id={entity.id} version={entity.version} call={call} onFinished={onDrop} /> : null}
      <Field label={t('words:incident.place')} htmlFor="call-place">
        <PlaceSearch
          id="call-place"
          autoFocus
          near={draft.point ?? pointOf({ townshipId: draft.townshipId }, index)}
          onChoose={(place) => {
            change(draftOfFound(place));
            goTo('#call-complaint');
          }}
          onWords={(spoken) => {
            change({ spoken });
            goTo('#call-complaint');
          }}
        />
      </Field>
      {entity && call && call.status !== 'callBackDue' ? <LocationLinkLine callId={entity.id} call={call} /> : null}
      {call ? <CallCandidates call={call} point={draft.point} onChoose={(point) => change({ point })} /> : null}
      <ChosenPlace draft={draft} onChange={change} />
      <SimilarPrompt callId={callId} similar={similar} onJoined={onOpened} onLook={onLook} />
      <Field label={t('triage.complaint')} htmlFor="call-complaint">
        <ComplaintPicker
          id="call-complaint"
          complaint={draft.complaint}
          onChoose={(complaint) => {
            change({ complaint });
            goTo('[data-action=open-incident]');
          }}
        />
      </Field>
      <PriorityPicker priority={draft.priority} onChange={(priority) => change({ priority })} />
      <Field label={t('call.words')} htmlFor="call-words">
        <Input.TextArea id="call-words" rows={2} value={draft.words ?? ''} onChange={(event) => change({ words: event.target.value })} maxLength={2000} />
      </Field>
      <div className="call-foot">
        <Button onClick={onDrop}>{t('call.cancel')}</Button>
        <Button type="primary" htmlType="submit" size="large" loading={opening.isPending} disabled={!hasPlace} data-action="open-incident">
          {t('call.open')} <kbd>{t('call.enter')}</kbd>
        </Button>
      </div>
      <p className="hint">{hasPlace ? '' : t('call.placeMissing')}</p>
      <details className="more">
        <summary>{t('call.byList')}</summary>
        <PlaceFields draft={draft} onChange={change} />
      </details>
      {entity ? <HouseholdCard of={{ callId: entity.id }} /> : null}
      <CallExtras draft={draft} callId={call === undefined ? undefined : callId} onChange={change} />
    </form>
  );
};
