import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import type { CentreGateProps } from '../layout/centre-gate.tsx';
import { CONSOLE_ROLES } from '../sign-in/console-roles.ts';

/** Tries the screen from another chair of the room, or as a manager. */
export const SeatPicker = ({ onChangeSeat }: Pick<CentreGateProps, 'onChangeSeat'>) => {
  const { t } = useTranslation(['console', 'words']);
  const { role } = useDesk();
  const options = CONSOLE_ROLES.map((one) => ({ value: one, label: t(`words:role.${one}`) }));
  return <Select className="seat" aria-label={t('words:signIn.role')} value={CONSOLE_ROLES.find((one) => one === role) ?? null} options={options} onChange={onChangeSeat} variant="filled" />;
};
