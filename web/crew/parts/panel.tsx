import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A page over the page, with its way back in the reach of the thumb. */
export const Panel = ({ title, onClose, children, action }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode; readonly action?: ReactNode }) => {
  const { t } = useTranslation(['crew', 'words']);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="panel" aria-labelledby={heading} onCancel={(event) => {
      event.preventDefault();
      onClose();
    }}>
      <h2 id={heading}>{title}</h2>
      <div className="panel-body" tabIndex={0} role="region" aria-label={title}>{children}</div>
      <div className="panel-actions">
        <button type="button" className="plain" onClick={onClose}>{t('close')}</button>
        {action}
      </div>
    </dialog>
  );
};
