import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stampedAt } from '#shared/domain/incident/compressions.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { compressionClock, type ClockLine } from '#shared/domain/protocols/compression-clock.ts';
import { clockText } from '#web/kit/duration.ts';
import { useNow } from '../desk.ts';
import type { CompressionStamp } from '#shared/schemas/complaint.ts';
import type { CorrectionReason } from '#shared/schemas/reason.ts';
import { CorrectTimeDialog } from '../incident/correct-time-dialog.tsx';
import { useCommand } from '../use-command.ts';
import { MetronomeButton } from './metronome-button.tsx';

/** The two moments of a cardiac arrest that count, each stamped by one press, and the beat. */
export const CompressionClock = ({ id, incident }: { readonly id: string; readonly incident: KnownIncident }) => {
  const { t } = useTranslation(['console', 'words']);
  const stamp = useCommand('stamp-compressions');
  const correct = useCommand('correct-compressions');
  const [corrected, setCorrected] = useState<CompressionStamp>();
  const save = async (kind: CompressionStamp, reason: CorrectionReason, correctedAt: number | undefined): Promise<void> => {
    if (await correct.press({ incidentId: id }, { kind, reason, ...(correctedAt !== undefined && { correctedAt }) })) setCorrected(undefined);
  };
  const lines = compressionClock(incident.answeredAt, { stamps: incident.compressions ?? {}, at: useNow() });
  return (
    <section className="compressions" aria-label={t('triage.compressions')}>
      {lines.map((line) => (
        <p key={line.kind} data-stamp={line.kind} data-state={line.state}>
          <span className="grow">{t(`compressions.${line.kind}`)}</span>
          <ClockLineText line={line} />
          {line.state === 'running' ? (
            <Button size="small" type="primary" loading={stamp.isPending} onClick={() => void stamp.press({ incidentId: id }, { kind: line.kind })} data-action={`stamp-${line.kind}`}>
              {t('triage.stampNow')}
            </Button>
          ) : (
            <Button size="small" type="text" icon={<EditOutlined />} onClick={() => setCorrected(line.kind)} aria-label={t('correct.title', { point: t(`compressions.${line.kind}`) })} />
          )}
        </p>
      ))}
      <MetronomeButton />
      {corrected ? <CorrectTimeDialog title={t('correct.title', { point: t(`compressions.${corrected}`) })} knownAt={stampedAt(incident.compressions, corrected)} near={stampedAt(incident.compressions, corrected) ?? incident.answeredAt} isPending={correct.isPending} onSave={(reason, at) => void save(corrected, reason, at)} onDone={() => setCorrected(undefined)} /> : null}
    </section>
  );
};

const ClockLineText = ({ line }: { readonly line: ClockLine }) => {
  const { t } = useTranslation(['console', 'words']);
  if (line.state === 'stamped') return <b className={line.inTime ? 'good' : 'late'}>{`${line.inTime ? '✓' : '▲'} ${clockText(line.seconds)}`}</b>;
  const isLate = line.secondsLeft < 0;
  return <b className={isLate ? 'late' : ''}>{`${isLate ? '▲ ' : ''}${t(isLate ? 'triage.overBy' : 'triage.leftOf', { time: clockText(Math.abs(line.secondsLeft)) })}`}</b>;
};
