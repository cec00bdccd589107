import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectionReason } from '#shared/schemas/reason.ts';
import { Field } from '#web/kit/field.tsx';
import { FocusedModal } from '#web/kit/focused-modal.tsx';
import { localTimeText, timeOfText } from './local-time.ts';

/** A time that was told, and whom to tell better. */
export interface CorrectTimeProps {
  readonly title: string;
  /** As it was told, epoch milliseconds; missing where nobody told. */
  readonly knownAt: number | undefined;
  /** The day that a typed time belongs to is the one nearest to this, epoch milliseconds. */
  readonly near: number;
  readonly isPending: boolean;
  /** Without a time it never happened. */
  readonly onSave: (reason: CorrectionReason, correctedAt: number | undefined) => void;
  readonly onDone: () => void;
}

/** Asks what a time truly was, and why the first telling was wrong; that stays in the log. */
export const CorrectTimeDialog = ({ title, knownAt, near, isPending, onSave, onDone }: CorrectTimeProps) => {
  const { t } = useTranslation(['console', 'words']);
  const [text, setText] = useState(() => localTimeText(knownAt ?? near));
  const correctedAt = timeOfText(text, near);
  return (
    <FocusedModal open title={title} footer={null} onCancel={onDone} width={440}>
      <Field label={t('correct.time')} htmlFor="correct-time">
        <Input id="correct-time" data-first value={text} onChange={(event) => setText(event.target.value)} status={correctedAt === undefined ? 'error' : ''} autoComplete="off" />
      </Field>
      <div className="reasons">
        {CorrectionReason.options.map((reason) => (
          <Button key={reason} block disabled={correctedAt === undefined} loading={isPending} onClick={() => onSave(reason, correctedAt)} data-reason={reason}>
            {t(`words:correctionReason.${reason}`)}
          </Button>
        ))}
        {knownAt === undefined ? null : <Button block danger onClick={() => onSave('pressed-by-mistake', undefined)} data-reason="never">{t('correct.never')}</Button>}
      </div>
    </FocusedModal>
  );
};
