import { useTranslation } from 'react-i18next';
import type { Stamp } from '#shared/domain/assignment/assignment.ts';
import type { CorrectionReason } from '#shared/schemas/reason.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { useCommand } from '../use-command.ts';
import { CorrectTimeDialog } from './correct-time-dialog.tsx';

/** One time point of a run, and when it was, as far as anybody said. */
export interface CorrectPointProps {
  readonly assignmentId: string;
  readonly point: TimePoint;
  readonly stamp: Stamp | undefined;
  /** When the order was given, epoch milliseconds. */
  readonly orderedAt: number;
  readonly onDone: () => void;
}

/** Says what a time point truly was. */
export const CorrectPointDialog = ({ assignmentId, point, stamp, orderedAt, onDone }: CorrectPointProps) => {
  const { t } = useTranslation(['console', 'words']);
  const correct = useCommand('correct-time-point');
  const save = async (reason: CorrectionReason, correctedAt: number | undefined): Promise<void> => {
    if (await correct.press({ assignmentId }, { point, reason, ...(correctedAt !== undefined && { correctedAt }) })) onDone();
  };
  return <CorrectTimeDialog title={t('correct.title', { point: t(`words:point.${point}`) })} knownAt={stamp?.at} near={stamp?.at ?? orderedAt} isPending={correct.isPending} onSave={(reason, at) => void save(reason, at)} onDone={onDone} />;
};
