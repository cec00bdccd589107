import { useTranslation } from 'react-i18next';
import type { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { clockText } from '#web/kit/duration.ts';
import { useDesk } from '../desk.ts';

/** Why the first stands first where it is not the fastest, and the cover that the figures in the table are taken from. */
export const Decided = ({ recommendation: { decision, cover } }: { readonly recommendation: Pick<Recommendation, 'decision' | 'cover'> }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index } = useDesk();
  return (
    <>
      {decision.by === 'cover' ? (
        <p className="decided small">
          {t('advice.decidedByCover', { time: clockText(decision.costsSeconds), fastest: callSignOf(index, decision.fastestUnitId), people: decision.keepsPeople.toLocaleString() })}
        </p>
      ) : null}
      {cover ? <p className="quiet small">{t('advice.cover', { covered: cover.covered.toLocaleString(), people: cover.people.toLocaleString(), time: clockText(cover.driveBudgetSeconds) })}</p> : null}
    </>
  );
};
