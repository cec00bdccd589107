import { useTranslation } from 'react-i18next';
import { furthestPoint, type Stamp, type TimePoints } from '#shared/domain/assignment/assignment.ts';
import { TimePoint, timePointRank } from '#shared/schemas/time-point.ts';
import { timeOfDay } from '#web/kit/duration.ts';

/** Points that many runs pass over: shown only once they are known. */
const SELDOM = new Set<TimePoint>(['staged', 'atStation']);

/** The time points of a run in their order, each with its time and who told it; one that was passed over stays empty. */
export const RunPoints = ({ points }: { readonly points: TimePoints }) => {
  const reached = timePointRank(furthestPoint(points));
  return (
    <ol className="points">
      {TimePoint.options
        .filter((point) => points[point] ?? !SELDOM.has(point))
        .map((point) => (
          <PointCell key={point} point={point} stamp={points[point]} isPassed={timePointRank(point) <= reached} />
        ))}
    </ol>
  );
};

const PointCell = ({ point, stamp, isPassed }: { readonly point: TimePoint; readonly stamp: Stamp | undefined; readonly isPassed: boolean }) => {
  const { t } = useTranslation(['console', 'words']);
  const told = stamp && t('run.by', { source: t(`words:source.${stamp.source}`), by: stamp.by }) + (stamp.atVerified ? '' : ` · ${t('run.unverified')}`);
  return (
    <li className={stamp ? 'known' : isPassed ? 'missing' : 'ahead'} title={told} data-point={point}>
      <span>{t(`words:point.${point}`)}</span>
      <time>{stamp ? timeOfDay(stamp.at) : isPassed ? '—' : ''}</time>
      <small>{stamp ? t(`words:source.${stamp.source}`) : ''}</small>
    </li>
  );
};
