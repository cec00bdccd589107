import { Modal, type ModalProps } from 'antd';
import { useRef } from 'react';

/** A dialog whose control marked `data-first` has the focus once it stands open: a control cannot take it before it is seen. */
export const FocusedModal = ({ children, ...props }: ModalProps) => {
  const box = useRef<HTMLDivElement>(null);
  const focusFirst = (isOpen: boolean): void => {
    if (isOpen) box.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  };
  return (
    <Modal {...props} afterOpenChange={focusFirst}>
      <div ref={box}>{children}</div>
    </Modal>
  );
};
