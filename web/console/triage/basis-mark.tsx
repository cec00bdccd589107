import { useTranslation } from 'react-i18next';
import type { Basis } from '#shared/domain/protocols/medical-source.ts';

/** What a medical statement rests on: the guideline by name and year, or that it is illustrative. */
export const BasisMark = ({ basis }: { readonly basis: Basis }) => {
  const { t } = useTranslation(['console', 'words']);
  if (!('source' in basis)) return <small className="basis illustrative">{t('triage.illustrative')}</small>;
  const { guideline, year, section } = basis.source;
  return <small className="basis" title={section}>{`${guideline} ${year}`}</small>;
};
