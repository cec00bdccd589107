import { Button, Input, Select } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Priority } from '#shared/schemas/priority.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { newCommandId } from '#web/kit/press/command-id.ts';
import { Field } from '#web/kit/field.tsx';
import type { Language } from '#web/kit/language/language.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { viewBoard } from '../board/board-view.ts';
import { openIncidents } from '../incidents/incident-order.ts';
import type { BoardCopy } from './cut-off-store.ts';
import { toldText, toldTime, type PhoneOrder } from './phone-order.ts';

const ON_PAPER = 'paper';
/** The id is a part of other ids, which are short. */
const ID_LENGTH = 24;

/** What is written down, and where the names come from. */
export interface PhoneOrderFormProps {
  readonly copy: BoardCopy;
  readonly index: CentreIndex;
  readonly language: Language;
  readonly now: number;
  readonly onWrite: (order: PhoneOrder) => void;
}

/** Writes down an order as it is given by telephone: for what, to whom, when. */
export const PhoneOrderForm = ({ copy, index, language, now, onWrite }: PhoneOrderFormProps) => {
  const { t } = useTranslation(['console', 'words']);
  const [incidentId, setIncidentId] = useState<string>(ON_PAPER);
  const [unitId, setUnitId] = useState<string>();
  const [townshipId, setTownshipId] = useState<string>();
  const [words, setWords] = useState('');
  const [priority, setPriority] = useState<Priority>();
  const [time, setTime] = useState('');
  const orderedAt = time === '' ? now : toldTime(time, now);
  const isReady = unitId !== undefined && orderedAt !== undefined && (incidentId !== ON_PAPER || words.trim() !== '');

  const { waiting, active } = openIncidents(viewBoard(copy.entries).incidents.values());
  const incidents = [...waiting, ...active].map(({ id, state }) => ({ value: id, label: `${state.priority ?? '?'} ${placeWords(state.place, index, language)?.name ?? t('words:incident.noPlace')} ${toldText(state.answeredAt)}` }));

  const write = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const paper = { answeredAt: orderedAt, words: words.trim(), ...(townshipId !== undefined && { townshipId }), ...(priority && { priority }) };
    onWrite({ orderId: `phone-${newCommandId().replaceAll('-', '').slice(0, ID_LENGTH)}`, purpose: incidentId === ON_PAPER ? { kind: 'paper', incident: paper } : { kind: 'known', incidentId }, unitId, orderedAt, points: {} });
    setWords('');
    setTime('');
    setUnitId(undefined);
  };
  return (
    <form className="phone-order" onSubmit={write}>
      <Field label={t('cutOff.purpose')} htmlFor="phone-incident">
        <Select id="phone-incident" value={incidentId} onChange={setIncidentId} options={[{ value: ON_PAPER, label: t('cutOff.newIncident') }, ...incidents]} />
      </Field>
      {incidentId === ON_PAPER ? (
        <>
          <Field label={t('cutOff.words')} htmlFor="phone-words">
            <Input.TextArea id="phone-words" value={words} onChange={(event) => setWords(event.target.value)} autoSize={{ minRows: 1, maxRows: 3 }} />
          </Field>
          <div className="two">
            <Field label={t('call.township')} htmlFor="phone-township">
              <Select id="phone-township" allowClear value={townshipId} onChange={setTownshipId} options={index.centre.townships.map((one) => ({ value: one.id, label: nameIn(one, language) }))} showSearch={{ optionFilterProp: 'label' }} />
            </Field>
            <Field label={t('call.priority')} htmlFor="phone-priority">
              <Select id="phone-priority" allowClear value={priority} onChange={setPriority} options={Priority.options.map((value) => ({ value, label: `${value} ${t(`words:priority.${value}`)}` }))} />
            </Field>
          </div>
        </>
      ) : null}
      <div className="two">
        <Field label={t('advice.unit')} htmlFor="phone-unit">
          <Select id="phone-unit" value={unitId} onChange={setUnitId} options={index.centre.units.map(({ id, callSign }) => ({ value: id, label: callSign }))} showSearch={{ optionFilterProp: 'label' }} />
        </Field>
        <Field label={t('cutOff.orderedAt')} htmlFor="phone-time">
          <Input id="phone-time" value={time} placeholder={toldText(now)} onChange={(event) => setTime(event.target.value)} status={orderedAt === undefined ? 'error' : ''} />
        </Field>
      </div>
      <Button type="primary" htmlType="submit" disabled={!isReady} data-action="write-order">
        {t('cutOff.write')}
      </Button>
    </form>
  );
};
