import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlarmLine } from '#shared/domain/alarm/alarm-lines.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { AlarmRow } from './alarm-row.tsx';
import { useAlarmLines } from './use-alarm-lines.ts';

/** All that nobody did in time, what the supervisor must see first. */
export const AlarmsPanel = ({ onDrop }: { readonly onDrop: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const lines = useAlarmLines();
  return (
    <section className="incident alarms-panel">
      <div className="panel-title">
        <h2>{t('alarm.title')} {board.alarms.size}</h2>
        <Button type="text" icon={<CloseOutlined />} onClick={onDrop} aria-label={t('words:layout.close')} />
      </div>
      {lines.length === 0 ? <p className="quiet">{t('alarm.none')}</p> : null}
      <ul>
        {lines.map((line) => (line.type === 'one' ? <AlarmRow key={line.id} id={line.id} alarm={line.alarm} /> : <FloodRow key={`${line.mode}/${line.kind}`} line={line} />))}
      </ul>
    </section>
  );
};

const FloodRow = ({ line }: { readonly line: Extract<AlarmLine, { type: 'flood' }> }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className="alarm-flood" data-flood={line.kind}>
      <button type="button" className="alarm-row" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <b className="grow">▲ {t(`words:alarmKind.${line.kind}`)} × {line.count}</b>
        <small>{line.escalated > 0 ? t('alarm.escalatedCount', { count: line.escalated }) : ''}</small>
        <RunningClock since={line.since} targetSeconds={0} />
      </button>
      {isOpen ? <ul>{line.ids.map((id) => { const alarm = board.alarms.get(id)?.state; return alarm ? <AlarmRow key={id} id={id} alarm={alarm} /> : null; })}</ul> : null}
    </li>
  );
};
