import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../board/facility-board.ts';
import { useFacility } from '../use-facility.ts';
import { OfferCard } from './offer-card.tsx';

/** The same transfer may come round again, with another end. */
const keyOf = ({ id, state }: Offer): string => `${id}/${state.expiresAt}`;

/** The transfers that this facility is asked to take, the one whose time runs out first on top. */
export const OffersPanel = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { board } = useFacility();
  /** An offer that was declined goes to another facility, which this one is not told of: it leaves the screen with the answer. */
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const offers = board.offers.filter((offer) => !declined.has(keyOf(offer)));
  return (
    <section className="panel offers" aria-label={t('offers.title')}>
      <h2>
        {t('offers.title')} <span className={offers.length > 0 ? 'count waits' : 'count'}>{offers.length}</span>
      </h2>
      {offers.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('offers.none')} /> : null}
      <ul>
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} onDeclined={() => setDeclined(new Set([...declined, keyOf(offer)]))} />
          </li>
        ))}
      </ul>
    </section>
  );
};
