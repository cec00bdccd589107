import { useTranslation } from 'react-i18next';
import type { Volume } from '#shared/domain/statistics/volume.ts';

/** The parts of the workload that are read first. */
const SHOWN = ['calls', 'answeredCalls', 'missedCalls', 'incidents', 'orders', 'sorties', 'transferSorties', 'emptyRuns', 'patients', 'transported'] as const satisfies (keyof Volume)[];

/** How much there was to do in the period. */
export const VolumeStrip = ({ volume }: { readonly volume: Volume }) => {
  const { t } = useTranslation(['manager', 'words']);
  return (
    <section className="volume" aria-label={t('volume.title')}>
      <dl>
        {SHOWN.map((name) => (
          <div key={name} data-volume={name}>
            <dt>{t(`volume.${name}`)}</dt>
            <dd>{volume[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
