import { Select } from 'antd';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import type { CentreGateProps } from '../layout/centre-gate.tsx';
import { SeatRoles } from '../sign-in/seat-roles.ts';

/** Tries the screen from another chair of the room, or as a manager. */
export const SeatPicker = ({ onChangeSeat }: Pick<CentreGateProps, 'onChangeSeat'>) => {
  const { t } = useTranslation(['console', 'words']);
  const { role } = useDesk();
  const roles = use(SeatRoles);
  const options = roles.map((one) => ({ value: one, label: t(`words:role.${one}`) }));
  return <Select className="seat" aria-label={t('words:signIn.role')} value={roles.find((one) => one === role) ?? null} options={options} onChange={onChangeSeat} variant="filled" />;
};
