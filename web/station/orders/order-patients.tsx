import { useTranslation } from 'react-i18next';
import type { OrderPatient } from './order-details.ts';

/** Who needs help, as far as anybody knows. */
export const OrderPatients = ({ patients, count }: { readonly patients: readonly OrderPatient[]; readonly count: number }) => {
  const { t } = useTranslation(['station', 'words']);
  if (count === 0) return <span className="quiet">{t('order.patientsUnknown')}</span>;
  const sexOf = (sex: string | undefined): string | undefined => (sex === 'female' || sex === 'male' ? t(`words:patient.${sex}`) : undefined);
  const listed = patients.length > 0 ? patients : Array.from({ length: count }, (_, at): OrderPatient => ({ id: String(at) }));
  return (
    <ol className="patients">
      {listed.map(({ id, name, sex, birthYear, telephone }) => (
        <li key={id}>{[name ?? t('words:patient.unknown'), sexOf(sex), birthYear === undefined ? undefined : t('order.born', { year: birthYear }), telephone].filter((text) => text !== undefined).join(' · ')}</li>
      ))}
    </ol>
  );
};
