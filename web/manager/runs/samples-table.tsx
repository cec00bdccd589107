import { useTranslation } from 'react-i18next';
import type { SampleBehind } from '#shared/domain/statistics/behind.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { lengthText } from '../figures/length-text.ts';
import { dayAndTime, timeInChina } from '../period/china-time.ts';
import { useGroupName } from '../use-group-name.ts';

/** The calls, incidents or runs behind a number; each opens the story of its incident. */
export const SamplesTable = ({ samples, caption, onStory }: { readonly samples: readonly SampleBehind[]; readonly caption: string; readonly onStory: (incidentId: string) => void }) => {
  const { t } = useTranslation(['manager', 'words']);
  return (
    <div className="table-frame">
      <table className="samples">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['at', 'interval', 'unit', 'station', 'township', 'priority', 'points'] as const).map((column) => <th key={column} scope="col">{t(`runs.${column}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {samples.map((sample) => (
            <SampleRow key={`${sample.callId ?? ''}/${sample.incidentId ?? ''}/${sample.assignmentId ?? ''}`} sample={sample} onStory={onStory} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const SampleRow = ({ sample, onStory }: { readonly sample: SampleBehind; readonly onStory: (incidentId: string) => void }) => {
  const { t } = useTranslation(['manager', 'words']);
  const { index } = useSeated();
  const nameOf = useGroupName();
  const { at, milliseconds, unitId, stationId, townshipId, priority, from, to, incidentId, leftOut } = sample;
  const ends = [from, to].map((point) => (point ? `${timeInChina(point.at)} ${t(`words:source.${point.source}`)}` : '–'));
  return (
    <tr data-incident={incidentId}>
      <th scope="row">
        {incidentId === undefined ? (
          <>{dayAndTime(at)} <small>{t('runs.noIncident')}</small></>
        ) : (
          <button type="button" className="open-number" aria-label={`${dayAndTime(at)} · ${t('runs.open')}`} onClick={() => onStory(incidentId)}>
            {dayAndTime(at)}
          </button>
        )}
      </th>
      <td>{leftOut ? t(`leftOut.${leftOut}`) : lengthText(milliseconds)}</td>
      <td>{unitId === undefined ? '–' : callSignOf(index, unitId)}</td>
      <td>{stationId === undefined ? '–' : nameOf('station', stationId)}</td>
      <td>{townshipId === undefined ? '–' : nameOf('township', townshipId)}</td>
      <td>{t(`words:priority.${priority ?? 'unknown'}`)}</td>
      <td className="ends">{ends.join(' → ')}</td>
    </tr>
  );
};
