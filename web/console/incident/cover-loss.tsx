import { useTranslation } from 'react-i18next';
import type { CoverLoss } from '#shared/schemas/cover.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';

/** Who is not reached in time any more if the unit goes; the townships are named on hovering. */
export const CoverLossCell = ({ loss }: { readonly loss: CoverLoss | undefined }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  if (!loss) return null;
  if (loss.people === 0) return <small className="quiet">{t('advice.coverKept')}</small>;
  const townships = loss.townships.map(({ townshipId, before, after }) => {
    const township = index.centre.townships.find(({ id }) => id === townshipId);
    return t('advice.coverTownship', { township: township ? nameIn(township, language) : townshipId, before, after });
  });
  return <small className="cover-loss" title={townships.join('\n')}>{t('advice.coverLost', { people: loss.people.toLocaleString() })}</small>;
};
