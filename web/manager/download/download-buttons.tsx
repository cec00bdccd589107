import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StatisticsReport } from '#shared/domain/statistics/report.ts';
import { figuresCsv, volumeCsv } from '#shared/domain/statistics/statistics-csv.ts';
import type { Days } from '../period/period.ts';
import { saveText } from './save-text.ts';
import { useCsvWords } from './use-csv-words.ts';

/** Saves what is on the screen as tables that a spreadsheet opens. */
export const DownloadButtons = ({ report, days }: { readonly report: StatisticsReport; readonly days: Days }) => {
  const { t } = useTranslation(['manager', 'words']);
  const words = useCsvWords(report.by);
  const name = (file: string): string => `${file}-${days.from}-${days.to}${report.mode === 'real' ? '' : `-${report.mode}`}.csv`;
  return (
    <>
      <Button icon={<DownloadOutlined />} data-download="figures" onClick={() => saveText(name(t('download.fileFigures')), figuresCsv(report, words))}>{t('download.figures')}</Button>
      <Button icon={<DownloadOutlined />} data-download="volume" onClick={() => saveText(name(t('download.fileVolume')), volumeCsv(report, words))}>{t('download.volume')}</Button>
    </>
  );
};
