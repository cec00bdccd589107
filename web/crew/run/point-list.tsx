import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { POINTS } from './points.ts';
import type { RunPoints } from './run-points.ts';

/** What has been pressed, when, and whether the room knows. */
export const PointList = ({ points }: { readonly points: RunPoints }) => {
  const { t } = useTranslation(['crew', 'words']);
  return (
    <section className="block">
      <h2>{t('run.points')}</h2>
      <ol className="points">
        {POINTS.map((point) => {
          const known = points[point];
          return known ? (
            <li key={point} data-point={point} data-told={known.told}>
              <span>{t(`words:point.${point}`)}</span>
              <time>{timeOfDay(known.at)}</time>
              <small>{t(`run.told.${known.told}`)}</small>
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
};
