import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { DutyDialog } from './duty-dialog.tsx';

/** Opens the duties of the village doctors, for the room alone and where the centre has any. */
export const DutyButton = (props: Pick<ButtonProps, 'block' | 'size'>) => {
  const { t } = useTranslation(['console', 'words']);
  const { role, index } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  if (!isRoom || (index.centre.responders ?? []).length === 0) return null;
  return (
    <>
      <Button {...props} onClick={() => setIsOpen(true)} data-action="responder-duties">{t('response.duty.title')}</Button>
      {isOpen ? <DutyDialog onDone={() => setIsOpen(false)} /> : null}
    </>
  );
};
