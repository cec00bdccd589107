import { useTranslation } from 'react-i18next';
import type { LeftOutUnit } from '#shared/domain/recommendation/recommendation.ts';
import { clockText } from '#web/kit/duration.ts';

/** Who is not in the ranking, and why not. */
export const LeftOut = ({ units }: { readonly units: readonly LeftOutUnit[] }) => {
  const { t } = useTranslation(['console', 'words']);
  if (units.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{t('advice.leftOut', { count: units.length })}</summary>
      <ul>
        {units.map(({ unitId, callSign, because, outOfService, runPriority, bySeconds }) => (
          <li key={unitId}>
            <b>{callSign}</b> {t(`words:leftOutReason.${because}`)}
            {outOfService === undefined ? '' : ` · ${t(`words:outOfService.${outOfService}`)}`}
            {runPriority === undefined ? '' : ` · ${t(`words:priority.${runPriority}`)}`}
            {bySeconds === undefined ? '' : ` · +${clockText(bySeconds)}`}
          </li>
        ))}
      </ul>
    </details>
  );
};
