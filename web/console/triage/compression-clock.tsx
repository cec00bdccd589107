import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { compressionClock, type ClockLine } from '#shared/domain/protocols/compression-clock.ts';
import { clockText } from '#web/kit/duration.ts';
import { useNow } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { MetronomeButton } from './metronome-button.tsx';

/** The two moments of a cardiac arrest that count, each stamped by one press, and the beat. */
export const CompressionClock = ({ id, incident }: { readonly id: string; readonly incident: KnownIncident }) => {
  const { t } = useTranslation(['console', 'words']);
  const stamp = useCommand('stamp-compressions');
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
          ) : null}
        </p>
      ))}
      <MetronomeButton />
    </section>
  );
};

const ClockLineText = ({ line }: { readonly line: ClockLine }) => {
  const { t } = useTranslation(['console', 'words']);
  if (line.state === 'stamped') return <b className={line.inTime ? 'good' : 'late'}>{`${line.inTime ? '✓' : '▲'} ${clockText(line.seconds)}`}</b>;
  const isLate = line.secondsLeft < 0;
  return <b className={isLate ? 'late' : ''}>{`${isLate ? '▲ ' : ''}${t(isLate ? 'triage.overBy' : 'triage.leftOf', { time: clockText(Math.abs(line.secondsLeft)) })}`}</b>;
};
