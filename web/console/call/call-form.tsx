import { Button, Input, Segmented, Select } from 'antd';
import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Field } from '#web/kit/field.tsx';
import { RunningClock } from '../clock/running-clock.tsx';
import { useNow } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { openingOf, placeOf, type CallDraft } from './call-draft.ts';
import { PlaceFields } from './place-fields.tsx';
import { PriorityPicker } from './priority-picker.tsx';

/** The call being taken. */
export interface CallFormProps {
  readonly draft: CallDraft;
  readonly onDraft: (draft: CallDraft) => void;
  readonly onOpened: (incidentId: string) => void;
  readonly onDrop: () => void;
}

/** Takes a call in the order of the interview: where, what, how urgent, who; Enter or Ctrl+Enter opens the incident. */
export const CallForm = ({ draft, onDraft, onOpened, onDrop }: CallFormProps) => {
  const { t } = useTranslation(['console', 'words']);
  const now = useNow();
  const [answeredAt] = useState(now);
  const opening = useCommand('open-incident');
  const hasPlace = placeOf(draft) !== undefined;
  const change = (part: Partial<CallDraft>): void => onDraft({ ...draft, ...part });

  const open = async (): Promise<void> => {
    if (!hasPlace || opening.isPending) return;
    const { commandId: _, ...said } = openingOf(draft, { commandId: '', answeredAt });
    const opened = await opening.press({}, said);
    if (opened) onOpened(opened.id);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void open();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) void open();
  };

  return (
    <form className="call" onSubmit={onSubmit} onKeyDown={onKey} aria-label={t('call.title')}>
      <div className="panel-title">
        <h2>{t('call.title')}</h2>
        <span className="quiet">
          {t('call.answered', { time: '' })}
          <RunningClock since={answeredAt} targetSeconds={60} />
        </span>
      </div>
      <PlaceFields draft={draft} onChange={change} />
      <Field label={t('call.words')} htmlFor="call-words">
        <Input.TextArea id="call-words" rows={2} value={draft.words ?? ''} onChange={(event) => change({ words: event.target.value })} maxLength={2000} />
      </Field>
      <PriorityPicker priority={draft.priority} onChange={(priority) => change({ priority })} />
      <div className="needs-and-mode">
        <Field label={t('call.needs')} htmlFor="call-needs">
          <Select
            id="call-needs"
            mode="multiple"
            value={[...draft.needs]}
            onChange={(needs: UnitCapability[]) => change({ needs })}
            options={UnitCapability.options.map((value) => ({ value, label: t(`words:capability.${value}`) }))}
          />
        </Field>
        <Field label={t('call.mode')} htmlFor="call-mode">
          <Segmented id="call-mode" value={draft.mode} onChange={(mode) => change({ mode })} options={Mode.options.map((value) => ({ value, label: t(`words:mode.${value}`) }))} />
        </Field>
      </div>
      <div className="two">
        <Field label={t('call.telephone')} htmlFor="call-telephone">
          <Input id="call-telephone" value={draft.telephone ?? ''} onChange={(event) => change({ telephone: event.target.value })} maxLength={32} inputMode="tel" autoComplete="off" />
        </Field>
        <Field label={t('call.name')} htmlFor="call-name">
          <Input id="call-name" value={draft.name ?? ''} onChange={(event) => change({ name: event.target.value })} maxLength={80} autoComplete="off" />
        </Field>
      </div>
      <div className="call-foot">
        <Button onClick={onDrop}>{t('call.cancel')}</Button>
        <Button type="primary" htmlType="submit" size="large" loading={opening.isPending} disabled={!hasPlace} data-action="open-incident">
          {t('call.open')} <kbd>{t('call.enter')}</kbd>
        </Button>
      </div>
      <p className="hint">{hasPlace ? '' : t('call.placeMissing')}</p>
    </form>
  );
};
