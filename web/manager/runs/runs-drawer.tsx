import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeftOut } from '#shared/domain/statistics/judge-sample.ts';
import type { WholeFigure } from '#shared/domain/statistics/report.ts';
import { problemWords } from '#web/kit/press/problem-words.ts';
import type { Asked, Opened } from '../asked.ts';
import { bandNames } from '../detail/band-names.ts';
import { useSamples } from '../use-figures.ts';
import { useGroupName } from '../use-group-name.ts';
import { SamplesTable } from './samples-table.tsx';
import { Story } from './story.tsx';

const WIDTH = 920;

interface RunsDrawerProps {
  readonly asked: Asked;
  readonly opened: Opened;
  readonly one: WholeFigure;
  readonly onClose: () => void;
}

/** What stands behind a number, and the story of any of it. */
export const RunsDrawer = ({ asked, opened, one, onClose }: RunsDrawerProps) => {
  const { t } = useTranslation(['manager', 'words']);
  const [incidentId, setIncidentId] = useState<string>();
  const title = useTitle(asked, opened, one);
  return (
    <Drawer open title={title} size={WIDTH} onClose={onClose} className="runs" closable={{ 'aria-label': t('runs.close') }}>
      {incidentId === undefined ? <Samples asked={asked} opened={opened} caption={title} onStory={setIncidentId} /> : <Story incidentId={incidentId} onBack={() => setIncidentId(undefined)} />}
    </Drawer>
  );
};

const useTitle = ({ by }: Asked, { figure, which, band, key }: Opened, { bandsSeconds }: WholeFigure): string => {
  const { t } = useTranslation(['manager', 'words']);
  const nameOf = useGroupName();
  const names = bandNames(bandsSeconds, { upTo: (to) => t('bands.upTo', { to }), between: (from, to) => t('bands.between', { from, to }), above: (from) => t('bands.above', { from }) });
  const reason = LeftOut.safeParse(which).data;
  const what = reason ? t(`leftOut.${reason}`) : which === 'band' ? (names[band ?? 0] ?? '') : t(which === 'late' ? 'runs.late' : 'runs.counted');
  const group = key === undefined ? '' : ` · ${nameOf(by, key)}`;
  return t('runs.title', { figure: t(`figure.${figure}`), which: `${what}${group}` });
};

const Samples = ({ asked, opened, caption, onStory }: { readonly asked: Asked; readonly opened: Opened; readonly caption: string; readonly onStory: (incidentId: string) => void }) => {
  const { t } = useTranslation(['manager', 'words']);
  const { data, error } = useSamples(asked, opened);
  if (error) return <p role="alert">{t('failed', { detail: t(`words:problem.${problemWords(error).key}`, { detail: problemWords(error).detail }) })}</p>;
  if (!data) return <p role="status">{t('loading')}</p>;
  if (data.total === 0) return <p>{t('runs.empty')}</p>;
  const { total, samples } = data;
  return (
    <>
      <p className="quiet">{samples.length < total ? t('runs.listed', { total, listed: samples.length }) : t('runs.total', { total })}</p>
      <SamplesTable samples={samples} caption={caption} onStory={onStory} />
    </>
  );
};
