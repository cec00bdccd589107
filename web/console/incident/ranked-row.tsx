import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RankReason } from '#shared/domain/recommendation/rank-reason.ts';
import type { RankedUnit } from '#shared/domain/recommendation/recommendation.ts';
import { clockText } from '#web/kit/duration.ts';
import { distanceText } from '#web/kit/distance.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { rankWords } from '#web/kit/recommendation-words.ts';
import type { SendHow } from '../command/console-command.ts';
import { useDesk } from '../desk.ts';
import { CoverLossCell } from './cover-loss.tsx';
import { useNames } from './use-names.ts';

/** What the columns say already. */
const IN_COLUMNS = new Set<RankReason['code']>(['in-target', 'late', 'lacks', 'guessed-time']);

/** One ranked unit, and what a press does. */
export interface RankedRowProps {
  readonly unit: RankedUnit;
  readonly rank: number;
  readonly isRecommended: boolean;
  readonly isLookedAt: boolean;
  readonly isPending: boolean;
  /** A look at the row, by pointer or by focus. */
  readonly onLook: () => void;
  readonly onPress: (how: SendHow) => void;
}

/** When it is there and how that is known, whether in time, what it can do, who loses cover, and why it stands here. */
export const RankedRow = ({ unit, rank, isRecommended, isLookedAt, isPending, onLook, onPress }: RankedRowProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const names = useNames();
  const { eta, inTarget, lacking, sending } = unit;
  const station = index.stations.get(unit.stationId);
  const reasons = unit.reasons
    .filter(({ code }) => !IN_COLUMNS.has(code))
    .map((reason) => rankWords(reason, names))
    .map(({ key, values }) => t(`words:${key}`, { replace: values }))
    .join(' · ');
  const hasReasons = reasons !== '' && (isRecommended || isLookedAt || sending.how === 'divert' || unit.refusedBefore === true);
  return (
    <tbody className={`${isRecommended ? 'recommended' : ''} ${isLookedAt ? 'looked-at' : ''}`} data-unit={unit.unitId} onMouseEnter={onLook} onFocus={onLook}>
      <tr>
        <td>{rank}</td>
        <th scope="row">
          <b>{unit.callSign}</b>
          <small>{station ? nameIn(station, language) : ''}</small>
        </th>
        <td title={t('advice.activation', { activation: clockText(eta.activationSeconds), drive: clockText(eta.driveSeconds) })}>
          <b className="eta">{clockText(eta.etaSeconds)}</b>
          <small>
            {eta.degraded ? <strong className="degraded">▲ {t('advice.degraded')}</strong> : t(`advice.${eta.source}`)} {distanceText(eta.meters)}
            {unit.basis === 'station' ? ` · ${t('advice.station')}` : ''}
          </small>
          {unit.basis === 'station' ? null : (
            <small>
              {t(`advice.${unit.basis}`)}
              {unit.positionAgeSeconds === undefined ? '' : ` ${t('advice.age', { age: unit.positionAgeSeconds })}`}
            </small>
          )}
        </td>
        <td>{inTarget === undefined ? '—' : <span className={inTarget ? 'good' : 'late'}>{inTarget ? `✓ ${t('advice.inTarget')}` : `▲ ${t('advice.late')}`}</span>}</td>
        <td>{lacking.length > 0 ? <span className="late">▲ {t('advice.lacking', { what: lacking.map((one) => t(`words:capability.${one}`)).join(' · ') })}</span> : <span className="good">✓ {t('advice.capable')}</span>}</td>
        <td><CoverLossCell loss={unit.coverLoss} /></td>
        <td className="send">
          <Button type={isRecommended ? 'primary' : 'default'} disabled={isPending} onClick={() => onPress(sending.how)} aria-label={`${t(`advice.${sending.how}`)} ${unit.callSign}`} data-action={sending.how}>
            {t(`advice.${sending.how}`)}
          </Button>
          {sending.how === 'divert' ? (
            <Button size="small" type="text" disabled={isPending} onClick={() => onPress('queue')} data-action="queue">
              {t('advice.queue')}
            </Button>
          ) : null}
        </td>
      </tr>
      {hasReasons ? (
        <tr className="why">
          <td />
          <td colSpan={6}>{reasons}</td>
        </tr>
      ) : null}
    </tbody>
  );
};
