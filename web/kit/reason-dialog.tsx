import { Button } from 'antd';
import { FocusedModal } from './focused-modal.tsx';

/** A question with a handful of answers; each is one press. */
export interface ReasonDialogProps<Reason extends string> {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text?: string;
  readonly reasons: readonly Reason[];
  readonly label: (reason: Reason) => string;
  readonly onChoose: (reason: Reason) => void;
  readonly onCancel: () => void;
}

/** Asks for one reason of a list. */
export const ReasonDialog = <Reason extends string>({ isOpen, title, text, reasons, label, onChoose, onCancel }: ReasonDialogProps<Reason>) => (
  <FocusedModal open={isOpen} title={title} onCancel={onCancel} footer={null} width={440} destroyOnHidden>
    {text === undefined ? null : <p>{text}</p>}
    <div className="reasons">
      {reasons.map((reason, at) => (
        <Button key={reason} size="large" block {...(at === 0 && { 'data-first': true })} onClick={() => onChoose(reason)} data-reason={reason}>
          {label(reason)}
        </Button>
      ))}
    </div>
  </FocusedModal>
);
