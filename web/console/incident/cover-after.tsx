import { useTranslation } from 'react-i18next';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { clockText } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';

/** More townships than these are a number. */
const NAMED_TOWNSHIPS = 4;

/** The cover now and after the unit that is looked at has gone, before any key is pressed; who loses it, by township. */
export const CoverAfter = ({ cover, unit }: { readonly cover: NonNullable<Recommendation['cover']>; readonly unit: RankedUnit | undefined }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const percent = (covered: number): string => `${((covered / Math.max(1, cover.people)) * 100).toFixed(1)}%`;
  const lost = unit?.coverLoss?.people ?? 0;
  const townships = unit?.coverLoss?.townships ?? [];
  return (
    <div className="cover-after" data-lost={lost}>
      <p>
        {t('cover.now')} <b>{percent(cover.covered)}</b>
        {unit?.coverLoss ? (
          <>
            {' → '}
            {t('cover.after', { unit: unit.callSign })} <b className={lost > 0 ? 'late' : 'good'}>{lost > 0 ? `▼ ${percent(cover.covered - lost)}` : `＝ ${percent(cover.covered)}`}</b>
          </>
        ) : null}
        <small className="quiet">{t('cover.budget', { time: clockText(cover.driveBudgetSeconds) })}</small>
      </p>
      <span className="cover-bar" aria-hidden="true">
        <i style={{ width: percent(cover.covered - lost) }} />
        <i className="lost" style={{ width: percent(lost) }} />
      </span>
      {townships.length > 0 ? (
        <p className="small late">
          {townships
            .slice(0, NAMED_TOWNSHIPS)
            .map(({ townshipId, before, after }) => {
              const township = index.townships.get(townshipId);
              return t('cover.township', { township: township ? nameIn(township, language) : townshipId, people: (before - after).toLocaleString() });
            })
            .join(' · ')}
          {townships.length > NAMED_TOWNSHIPS ? ` · ${t('cover.others', { count: townships.length - NAMED_TOWNSHIPS })}` : ''}
        </p>
      ) : null}
    </div>
  );
};
