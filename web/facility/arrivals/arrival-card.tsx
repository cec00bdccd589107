import { useTranslation } from 'react-i18next';
import { callSignOf } from '#web/kit/centre-index.ts';
import { distanceText } from '#web/kit/distance.ts';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { PriorityMark } from '#web/kit/priority-mark.tsx';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { TransferPatient } from '../transfer-patient.tsx';
import { useFacilityName } from '#web/kit/use-facility-name.ts';
import type { ArrivalRow } from './arrival-rows.ts';

/** One ambulance, or one agreed transfer that still waits for one. */
export const ArrivalCard = ({ row }: { readonly row: ArrivalRow }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { index } = useSeated();
  const nameOf = useFacilityName();
  const { transfer } = row;
  return (
    <article className={`arrival phase-${row.phase}`} data-arrival={row.id} data-phase={row.phase}>
      <PriorityMark priority={row.priority} />
      <div className="arrival-main">
        <b className="what">{row.complaint ? t(`words:complaint.${row.complaint}`) : transfer ? t('arrivals.transferFrom', { facility: nameOf(transfer.state.fromFacilityId) }) : t('arrivals.noComplaint')}</b>
        {row.mode === 'real' ? null : <b className="mode">{t(`words:mode.${row.mode}`)}</b>}
        <small>{[row.unitId === undefined ? t('arrivals.noUnit') : callSignOf(index, row.unitId), t(`arrivals.phase.${row.phase}`)].join(' · ')}</small>
        {transfer ? <TransferPatient id={transfer.id} transfer={transfer.state} /> : null}
      </div>
      <Expected row={row} />
    </article>
  );
};

/** The countdown, with what it rests on: a time without its source and age would be believed too much. */
const Expected = ({ row: { phase, expectedAt, drive, positionAt } }: { readonly row: ArrivalRow }) => {
  const { t } = useTranslation(['facility', 'words']);
  const now = useServerNow();
  if (phase === 'here') return <div className="expected"><b className="eta">{t('arrivals.here')}</b></div>;
  if (!drive) return <div className="expected"><small>{t('arrivals.noEta')}</small></div>;
  const left = expectedAt === undefined ? drive.driveSeconds : secondsBetween(now, expectedAt);
  const rests = [
    drive.degraded ? t('arrivals.degraded') : t(`arrivals.source.${drive.source}`),
    distanceText(drive.meters),
    positionAt === undefined ? t('arrivals.atStation') : t('arrivals.positionAge', { age: clockText(Math.max(0, secondsBetween(positionAt, now))) }),
  ];
  return (
    <div className="expected">
      <b className="eta" role="timer">{expectedAt === undefined ? t('arrivals.driveAfterLeaving', { time: clockText(left) }) : left > 0 ? clockText(left) : t('arrivals.anyMoment')}</b>
      <small>{rests.join(' · ')}</small>
    </div>
  );
};
