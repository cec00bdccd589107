import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderPatients } from './order-patients.tsx';
import { OrderRouteText } from './order-route-text.tsx';
import type { ShownOrder } from './shown-order.ts';

/** What is known of an order beside where it is. */
export const OrderFacts = ({ order: { place, point, complaint, needs, transfer, details, route, patientCount } }: { readonly order: ShownOrder }) => {
  const { t } = useTranslation(['station', 'words']);
  const caller = [details?.caller?.name, details?.caller?.telephone].filter((text) => text !== undefined).join(' · ');
  return (
    <section className="facts" tabIndex={0} aria-label={t('order.facts')}>
      <dl>
        {complaint === undefined ? null : <Fact name={t('order.complaint')}>{t(`words:complaint.${complaint}`)}</Fact>}
        {details?.caller?.words === undefined ? null : <Fact name={t('order.words')}>{details.caller.words}</Fact>}
        {caller === '' ? null : <Fact name={t('order.caller')} className="caller">{caller}</Fact>}
        {transfer ? <Fact name={t('order.reason')}>{t(`words:transferReason.${transfer.reason}`)}</Fact> : null}
        {transfer?.bed === undefined ? null : <Fact name={t('order.bed')}>{transfer.bed}</Fact>}
        <Fact name={t('order.patients')}>
          <OrderPatients patients={details?.patients ?? []} count={patientCount} />
        </Fact>
        {needs.length === 0 ? null : <Fact name={t('order.needs')}>{needs.map((need) => t(`words:capability.${need}`)).join(' · ')}</Fact>}
        <Fact name={t('order.route')}>
          <OrderRouteText route={route} />
        </Fact>
        {point === undefined ? null : (
          <Fact name={t('order.coordinates')}>
            <code>{`${point[1].toFixed(5)}, ${point[0].toFixed(5)}`}</code>
            {place?.accuracyMeters === undefined ? null : <small> {t('order.accuracy', { meters: Math.round(place.accuracyMeters) })}</small>}
          </Fact>
        )}
      </dl>
      {details === undefined ? <p className="quiet">{t('order.detailsMissing')}</p> : null}
    </section>
  );
};

const Fact = ({ name, className, children }: { readonly name: string; readonly className?: string; readonly children: ReactNode }) => (
  <div className={className}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
