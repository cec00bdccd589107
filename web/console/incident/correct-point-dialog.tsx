import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stamp } from '#shared/domain/assignment/assignment.ts';
import { CorrectionReason } from '#shared/schemas/reason.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { Field } from '#web/kit/field.tsx';
import { FocusedModal } from '#web/kit/focused-modal.tsx';
import { useCommand } from '../use-command.ts';
import { localTimeText, timeOfText } from './local-time.ts';

/** One time point of a run, and when it was, as far as anybody said. */
export interface CorrectPointProps {
  readonly assignmentId: string;
  readonly point: TimePoint;
  readonly stamp: Stamp | undefined;
  /** When the order was given: the day that a typed time belongs to, epoch milliseconds. */
  readonly orderedAt: number;
  readonly onDone: () => void;
}

/** Says what a time point truly was, and why the first telling was wrong; that stays in the log. */
export const CorrectPointDialog = ({ assignmentId, point, stamp, orderedAt, onDone }: CorrectPointProps) => {
  const { t } = useTranslation(['console', 'words']);
  const correct = useCommand('correct-time-point');
  const [text, setText] = useState(() => localTimeText(stamp?.at ?? orderedAt));
  const correctedAt = timeOfText(text, orderedAt);
  const save = async (reason: CorrectionReason, isNever: boolean): Promise<void> => {
    if (await correct.press({ assignmentId }, { point, reason, ...(!isNever && correctedAt !== undefined && { correctedAt }) })) onDone();
  };
  return (
    <FocusedModal open title={t('correct.title', { point: t(`words:point.${point}`) })} footer={null} onCancel={onDone} width={440}>
      <Field label={t('correct.time')} htmlFor="correct-time">
        <Input id="correct-time" data-first value={text} onChange={(event) => setText(event.target.value)} status={correctedAt === undefined ? 'error' : ''} autoComplete="off" />
      </Field>
      <div className="reasons">
        {CorrectionReason.options.map((reason) => (
          <Button key={reason} block disabled={correctedAt === undefined} loading={correct.isPending} onClick={() => void save(reason, false)} data-reason={reason}>
            {t(`words:correctionReason.${reason}`)}
          </Button>
        ))}
        {stamp ? <Button block danger onClick={() => void save('pressed-by-mistake', true)} data-reason="never">{t('correct.never')}</Button> : null}
      </div>
    </FocusedModal>
  );
};
