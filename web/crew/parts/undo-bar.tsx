import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { useDeviceNow } from '../desk/use-device-now.ts';
import { HOLD_MILLISECONDS } from '../queue/hold.ts';
import { isHeld, type QueuedCommand } from '../queue/queued-command.ts';
import type { Step } from '../run/next-step.ts';

/** The last press, while it can be taken back. */
export const UndoBar = () => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, commands } = usePhoneDesk();
  const now = useDeviceNow();
  const held = commands.findLast((command) => isHeld(command, now));
  if (!held) return null;
  const seconds = Math.ceil(Math.min(HOLD_MILLISECONDS, held.heldUntil - now) / 1000);
  return (
    <div className="undo-bar">
      <span>{t('undo.title', { point: t(nameOf(held)), time: timeOfDay(held.madeAt) })}</span>
      <button type="button" data-undo="" onClick={() => void queue.undo(held.seq)}>{t('undo.button', { seconds })}</button>
    </div>
  );
};

const nameOf = ({ name, body }: QueuedCommand) => {
  if (name === 'refuse-assignment') return 'undo.refuse' as const;
  if (name === 'register-patient') return 'undo.patient' as const;
  if (name === 'set-unit-state') return (body['change'] as { readonly to: string }).to === 'offDuty' ? ('menu.offDuty' as const) : ('menu.outOfService' as const);
  if (name === 'report-response') return `responder.step.${body['step'] as 'arrived' | 'finished'}` as const;
  const [report] = body['reports'] as readonly { readonly point: Step }[];
  return `step.${report?.point ?? 'next'}` as const;
};
