import { App, Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosureReason } from '#shared/schemas/reason.ts';
import { Field } from '#web/kit/field.tsx';
import { useNow } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { CLOSED_PARTS, isComplete, partOf, withoutLastPoint, withPart, type ClosureDraft } from './closure-draft.ts';
import { CLOSURE_DURATIONS, type ClosureDuration, untilOf } from './closure-duration.ts';

const HINTS = { road: 'closure.point', stretch: 'closure.pointStretch', area: 'closure.pointArea' } as const;

/** Closes what was pointed at on the map; the answer names it, so that a wrong one is seen at once. */
export const ClosureForm = ({ draft, onDraft, onClosed }: { readonly draft: ClosureDraft; readonly onDraft: (draft: ClosureDraft) => void; readonly onClosed: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  const now = useNow();
  const { press, isPending } = useCommand('close-road');
  const [reason, setReason] = useState<ClosureReason>('flood');
  const [duration, setDuration] = useState<ClosureDuration>('open-ended');
  const close = async (): Promise<void> => {
    const part = partOf(draft);
    if (!part) return;
    const until = untilOf(duration, now);
    const closed = await press({}, { part, reason, ...(until !== undefined && { until }) });
    if (!closed) return;
    void message.success(t('closure.closed', { streets: closed.streets.join(' · ') || t('closure.unnamed') }));
    onClosed();
  };
  return (
    <div className="pad">
      <Segmented block value={draft.part} onChange={(part) => onDraft(withPart(draft, part))} options={CLOSED_PARTS.map((value) => ({ value, label: t(`closure.parts.${value}`) }))} aria-label={t('closure.part')} />
      <p className="hint">
        {isComplete(draft) && draft.part !== 'area' ? null : t(HINTS[draft.part])}
        {draft.points.length > 0 ? (
          <Button type="link" size="small" onClick={() => onDraft(withoutLastPoint(draft))}>
            {t('closure.back')}
          </Button>
        ) : null}
      </p>
      <Field label={t('closure.reason')} htmlFor="closure-reason">
        <Select value={reason} onChange={setReason} options={ClosureReason.options.map((value) => ({ value, label: t(`words:closureReason.${value}`) }))} id="closure-reason" />
      </Field>
      <Field label={t('closure.until')} htmlFor="closure-until">
        <Select value={duration} onChange={setDuration} options={CLOSURE_DURATIONS.map((value) => ({ value, label: t(`words:closureDuration.${value}`) }))} id="closure-until" />
      </Field>
      <Button type="primary" danger block size="large" disabled={isPending || !isComplete(draft)} onClick={() => void close()} data-action="close-road">
        {t('closure.close')}
      </Button>
    </div>
  );
};
