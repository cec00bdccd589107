import { useTranslation } from 'react-i18next';
import type { LeftOutUnit } from '#shared/domain/recommendation/recommendation.ts';
import { whyNotWords } from '#web/kit/recommendation-words.ts';
import { useNames } from './use-names.ts';

/** Who is not in the ranking, and why not. */
export const LeftOut = ({ units }: { readonly units: readonly LeftOutUnit[] }) => {
  const { t } = useTranslation(['console', 'words']);
  const names = useNames();
  if (units.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{t('advice.leftOut', { count: units.length })}</summary>
      <ul>
        {units.map((unit) => {
          const { key, values } = whyNotWords(unit, names);
          return (
            <li key={unit.unitId}>
              <b>{unit.callSign}</b> {t(`words:${key}`, { replace: values })}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
