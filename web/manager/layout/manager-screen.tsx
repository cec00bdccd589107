import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { problemWords } from '#web/kit/press/problem-words.ts';
import type { Asked } from '../asked.ts';
import { DownloadButtons } from '../download/download-buttons.tsx';
import { dayAndTime } from '../period/china-time.ts';
import { daysOf, momentsOf, type PeriodChoice } from '../period/period.ts';
import { PeriodPicker } from '../period/period-picker.tsx';
import { useFigures } from '../use-figures.ts';
import { ManagerHeader } from './manager-header.tsx';
import { Report } from './report.tsx';

/** One screen: the period on top, what response times were below. */
export const ManagerScreen = () => {
  const { t } = useTranslation(['manager', 'words']);
  const [openedAt] = useState(() => Date.now());
  /** How far the server's clock is from this computer's; a drill's host may be hours ahead. */
  const [serverAhead, setServerAhead] = useState(0);
  const [choice, setChoice] = useState<PeriodChoice>({ name: 'today', custom: { from: '', to: '' } });
  const [mode, setMode] = useState<Mode>('real');
  const [by, setBy] = useState<Dimension>('station');
  const days = daysOf(choice, openedAt + serverAhead);
  const moments = momentsOf(days);
  const asked: Asked | undefined = moments && { ...moments, mode, by };
  const { data: report, error, isFetching, refetch } = useFigures(asked);
  const ahead = report && report.at - openedAt;
  if (ahead !== undefined && ahead > serverAhead) setServerAhead(ahead);
  return (
    <div className="desk">
      <ManagerHeader />
      <main>
        <div className="toolbar">
          <PeriodPicker choice={choice} days={days} isWrong={!moments} onChoose={setChoice} />
          <div role="group" aria-label={t('mode.label')}>
            <Segmented value={mode} options={Mode.options.map((value) => ({ value, label: t(`mode.${value}`) }))} onChange={setMode} />
          </div>
          <Button onClick={() => void refetch()} loading={isFetching} data-action="refresh">{t('refresh')}</Button>
          {report ? <DownloadButtons report={report} days={days} /> : null}
        </div>
        {error ? <p role="alert" className="wrong">{t('failed', { detail: t(`words:problem.${problemWords(error).key}`, { detail: problemWords(error).detail }) })}</p> : null}
        {report && asked ? <Report report={report} asked={asked} onBy={setBy} /> : error ? null : <p role="status">{t('loading')}</p>}
        <p className="quiet foot">
          {report ? `${t('asOf', { at: dayAndTime(report.at) })} · ` : ''}
          {t('exact')}
        </p>
      </main>
    </div>
  );
};
