import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFacility } from '../use-facility.ts';
import { OfferCard } from './offer-card.tsx';

/** The transfers that this facility is asked to take, the one whose time runs out first on top. */
export const OffersPanel = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { board } = useFacility();
  return (
    <section className="panel offers" aria-label={t('offers.title')}>
      <h2>
        {t('offers.title')} <span className={board.offers.length > 0 ? 'count waits' : 'count'}>{board.offers.length}</span>
      </h2>
      {board.offers.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('offers.none')} /> : null}
      <ul>
        {board.offers.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
};
