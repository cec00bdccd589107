import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';

const textOf = (identity: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined => {
  const value = identity?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Who is to be moved, as far as anybody knows. Read once in each step of the transfer, for each reading is a logged look. */
export const TransferPatient = ({ id, transfer }: { readonly id: string; readonly transfer: KnownTransfer }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { client, seat } = useSeated();
  const { data } = useQuery({
    queryKey: ['transfer', seat.centre, id, transfer.status],
    queryFn: () => client.call('get-transfer', { centre: seat.centre, transferId: id }),
    staleTime: Infinity,
    select: ({ identity }) => identity,
  });
  const sex = textOf(data, 'sex');
  const birthYear = data?.['birthYear'];
  const facts = [
    textOf(data, 'name') ?? t('words:patient.unknown'),
    sex === 'female' || sex === 'male' ? t(`words:patient.${sex}`) : undefined,
    typeof birthYear === 'number' ? t('offers.born', { year: birthYear }) : undefined,
    'bed' in transfer && transfer.bed !== undefined ? t('words:transfer.bedText', { bed: transfer.bed }) : undefined,
  ];
  return <span className="patient">{facts.filter((fact) => fact !== undefined).join(' · ')}</span>;
};
