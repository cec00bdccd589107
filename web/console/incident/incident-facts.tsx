import { CloseOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { GetIncidentResponse } from '#functions/get-incident/schema.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { PriorityBadge } from '../incidents/priority-badge.tsx';
import { useShortNumber } from '../incidents/short-number-context.ts';
import { usePlaceText } from '../incidents/use-place-text.ts';
import { OthersHere } from '../presence/others-here.tsx';

/** The incident, and what was sealed with it. */
export interface IncidentFactsProps {
  readonly id: string;
  readonly incident: KnownIncident;
  readonly whole: z.infer<typeof GetIncidentResponse>;
  /** When the first unit was on scene, if one was. */
  readonly arrivedAt: number | undefined;
  readonly onClose: () => void;
}

const textOf = (personal: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined => {
  const value = personal?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Where, how urgent, who rang and what was said. */
export const IncidentFacts = ({ id, incident, whole, arrivedAt, onClose }: IncidentFactsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index } = useDesk();
  const place = usePlaceText(incident.place);
  const number = useShortNumber(id);
  const caller = [textOf(whole.caller, 'name'), textOf(whole.caller, 'telephone')].filter(Boolean).join(' · ');
  const words = textOf(whole.caller, 'words');
  const { target } = index.centre.settings;
  return (
    <header className="facts">
      <div className="panel-title">
        <PriorityBadge priority={incident.priority} />
        <h2>{number === undefined ? null : <span className="short-number">{number}</span>} {place}</h2>
        {incident.status === 'closed' ? (
          <span className="clock">{clockText(secondsBetween(incident.answeredAt, incident.closedAt))}</span>
        ) : (
          <RunningClock since={incident.answeredAt} {...(arrivedAt === undefined && { targetSeconds: target.seconds })} />
        )}
        <Button type="text" icon={<CloseOutlined />} onClick={onClose} aria-label={t('words:layout.close')} />
      </div>
      <p className="tags">
        <Tag color={incident.status === 'waiting' ? 'magenta' : 'default'}>{t(`words:incidentStatus.${incident.status}`)}</Tag>
        {arrivedAt === undefined ? null : <Arrival seconds={secondsBetween(incident.answeredAt, arrivedAt)} targetSeconds={target.seconds} />}
        {incident.mode === 'real' ? null : <Tag>{t(`words:mode.${incident.mode}`)}</Tag>}
        {incident.needs.map((need) => (
          <Tag key={need}>{t(`words:capability.${need}`)}</Tag>
        ))}
        {incident.hazards?.map((hazard) => (
          <Tag key={hazard} color="red">▲ {t(`words:hazard.${hazard}`)}</Tag>
        ))}
        <span className="quiet">{t('list.owner', { owner: incident.owner })}</span>
        <code className="quiet">{id.slice(-6)}</code>
        <OthersHere incidentId={id} />
      </p>
      {whole.spokenPlace ? <Fact name={t('words:incident.spoken')} value={whole.spokenPlace} /> : null}
      {caller === '' ? null : <Fact name={t('words:incident.caller')} value={caller} />}
      {words === undefined ? null : <Fact name={t('words:incident.words')} value={words} />}
      {incident.status === 'closed' ? <p className="closed">{t('incident.closedNow', { reason: t(`words:closeReason.${incident.reason}`) })}</p> : null}
    </header>
  );
};

const Arrival = ({ seconds, targetSeconds }: { readonly seconds: number; readonly targetSeconds: number }) => {
  const { t } = useTranslation(['console', 'words']);
  const isInTarget = seconds <= targetSeconds;
  return <strong className={isInTarget ? 'good' : 'late'}>{`${isInTarget ? '✓' : '▲'} ${t('incident.reaction', { time: clockText(seconds) })}`}</strong>;
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <p className="fact">
    <span>{name}</span> {value}
  </p>
);
