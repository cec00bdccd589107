import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import type { CentreGateProps } from '../layout/centre-gate.tsx';
import { CONSOLE_ROLES } from '../sign-in/console-roles.ts';

const FACILITY_SEAT = 'facility:';

/** Tries the screen from another chair: the room, a manager, or any facility of the network. */
export const SeatPicker = ({ onChangeSeat }: Pick<CentreGateProps, 'onChangeSeat'>) => {
  const { t } = useTranslation(['console', 'words']);
  const { role, facilityId, index, language } = useDesk();
  const people = CONSOLE_ROLES.filter((one) => one !== 'facility');
  const facilities = index.centre.facilities.filter(({ inNetwork, tier }) => inNetwork && tier !== 'village-clinic');
  const options = [
    { label: t('words:signIn.role'), options: people.map((one) => ({ value: one, label: t(`words:role.${one}`) })) },
    { label: t('words:role.facility'), options: facilities.map((facility) => ({ value: FACILITY_SEAT + facility.id, label: nameIn(facility, language) })) },
  ];
  const choose = (value: string): void => {
    if (value.startsWith(FACILITY_SEAT)) {
      onChangeSeat('facility', value.slice(FACILITY_SEAT.length));
      return;
    }
    const chosen = people.find((one) => one === value);
    if (chosen) onChangeSeat(chosen);
  };
  return (
    <Select
      className="seat"
      aria-label={t('words:signIn.role')}
      value={role === 'facility' ? FACILITY_SEAT + (facilityId ?? '') : role}
      options={options}
      onChange={choose}
      popupMatchSelectWidth={320}
      showSearch={{ optionFilterProp: 'label' }}
      variant="filled"
    />
  );
};
