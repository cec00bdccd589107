import { EditOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { furthestPoint, type KnownAssignment, type Stamp } from '#shared/domain/assignment/assignment.ts';
import { TimePoint, timePointRank } from '#shared/schemas/time-point.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { CorrectPointDialog } from './correct-point-dialog.tsx';

/** Points that many runs pass over: shown only once they are known. */
const SELDOM = new Set<TimePoint>(['staged', 'atStation']);

/** The time points of a run in their order, each with its time and who told it; one that was passed over stays empty. A press corrects one. */
export const RunPoints = ({ id, run, isCorrectable }: { readonly id: string; readonly run: Exclude<KnownAssignment, { status: 'queued' }>; readonly isCorrectable: boolean }) => {
  const [corrected, setCorrected] = useState<TimePoint>();
  const { points } = run;
  const reached = timePointRank(furthestPoint(points));
  return (
    <ol className="points">
      {TimePoint.options
        .filter((point) => points[point] ?? !SELDOM.has(point))
        .map((point) => (
          <PointCell key={point} point={point} stamp={points[point]} isPassed={timePointRank(point) <= reached} onCorrect={isCorrectable && timePointRank(point) <= reached ? () => setCorrected(point) : undefined} />
        ))}
      {corrected ? <CorrectPointDialog assignmentId={id} point={corrected} stamp={points[corrected]} orderedAt={run.orderedAt} onDone={() => setCorrected(undefined)} /> : null}
    </ol>
  );
};

interface PointCellProps {
  readonly point: TimePoint;
  readonly stamp: Stamp | undefined;
  readonly isPassed: boolean;
  readonly onCorrect: (() => void) | undefined;
}

const PointCell = ({ point, stamp, isPassed, onCorrect }: PointCellProps) => {
  const { t } = useTranslation(['console', 'words']);
  const told = stamp && t('run.by', { source: t(`words:source.${stamp.source}`), by: stamp.by }) + (stamp.atVerified ? '' : ` · ${t('run.unverified')}`);
  return (
    <li className={stamp ? 'known' : isPassed ? 'missing' : 'ahead'} title={told} data-point={point}>
      <span>{t(`words:point.${point}`)}</span>
      <time>{stamp ? timeOfDay(stamp.at) : isPassed ? '—' : ''}</time>
      <small>
        {stamp ? t(`words:source.${stamp.source}`) : ''}
        {onCorrect ? <button type="button" className="correct" onClick={onCorrect} aria-label={t('correct.title', { point: t(`words:point.${point}`) })}><EditOutlined /></button> : null}
      </small>
    </li>
  );
};
