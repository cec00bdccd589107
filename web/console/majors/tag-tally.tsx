import { useTranslation } from 'react-i18next';
import { TriageTag, type TagCounts } from '#shared/schemas/major-incident.ts';

/** How many carry each triage tag: the colour, its word and its number. */
export const TagTally = ({ counts, untagged, isBrief = false }: { readonly counts: TagCounts; readonly untagged: number; readonly isBrief?: boolean }) => {
  const { t } = useTranslation(['console', 'words']);
  return (
    <ul className={isBrief ? 'tally brief' : 'tally'}>
      {TriageTag.options.map((tag) => (
        <li key={tag} className={`tag-${tag}`}>
          <b>{counts[tag]}</b> <span>{t(`triageTag.${tag}`)}</span>
        </li>
      ))}
      {untagged > 0 ? <li className="tag-none"><b>{untagged}</b> <span>{t('major.untagged')}</span></li> : null}
    </ul>
  );
};
