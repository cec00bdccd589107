import { useTranslation } from 'react-i18next';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { useFacilityName } from './use-route-text.ts';

const STEPS = [
  ['requestedAt', 'requested'],
  ['acceptedAt', 'accepted'],
  ['departedAt', 'departed'],
  ['arrivedAt', 'arrived'],
  ['handedOverAt', 'handedOver'],
  ['cancelledAt', 'cancelled'],
] as const;

const timeAt = (transfer: KnownTransfer, name: (typeof STEPS)[number][0]): number | undefined => (transfer as Partial<Record<typeof name, number>>)[name];

/** The steps of a transfer as they come, and who was asked before. */
export const TransferStory = ({ transfer }: { readonly transfer: KnownTransfer }) => {
  const { t } = useTranslation(['console', 'words']);
  const nameOf = useFacilityName();
  return (
    <section className="timeline">
      <ol className="points">
        {STEPS.filter(([name, status]) => status !== 'cancelled' || timeAt(transfer, name) !== undefined).map(([name, status]) => {
          const at = timeAt(transfer, name);
          return (
            <li key={name} className={at === undefined ? 'ahead' : 'known'} data-step={status}>
              <span>{t(`words:transferStatus.${status}`)}</span>
              <time>{at === undefined ? '' : timeOfDay(at)}</time>
            </li>
          );
        })}
      </ol>
      {transfer.asked.length === 0 ? null : (
        <>
          <h3>{t('words:transfer.asked')}</h3>
          <ul>
            {transfer.asked.map(({ facilityId, answer }) => (
              <li key={`${facilityId}/${answer}`}>
                {nameOf(facilityId)} <span className="quiet">{t(`words:transfer.${answer}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
