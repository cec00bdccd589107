import { useTranslation } from 'react-i18next';
import type { ShownOrder } from './shown-order.ts';

/** What makes the scene unsafe, by word and sign; that it is safe is said only where somebody said so. */
export const OrderHazards = ({ hazards, isTransfer }: { readonly hazards: ShownOrder['hazards']; readonly isTransfer: boolean }) => {
  const { t } = useTranslation(['station', 'words']);
  if (isTransfer) return null;
  if (!hazards || hazards.list.length === 0) {
    return (
      <p className={hazards ? 'hazards safe' : 'hazards'} data-hazards={hazards ? 'none' : 'unknown'}>
        <span className="quiet">{t('order.hazards')}</span> {hazards ? t('order.noHazards') : t('order.hazardsUnknown')}
      </p>
    );
  }
  return (
    <p className="hazards unsafe" data-hazards={hazards.list.join(' ')}>
      <b>⚠ {t('order.hazards')}</b>
      {hazards.list.map((hazard) => (
        <strong key={hazard}>{t(`words:hazard.${hazard}`)}</strong>
      ))}
      {hazards.isSaid ? null : <small>{t('order.hazardsExpected')}</small>}
    </p>
  );
};
