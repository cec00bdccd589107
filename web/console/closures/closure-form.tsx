import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { ClosureReason } from '#shared/schemas/reason.ts';
import { Field } from '#web/kit/field.tsx';
import { useNow } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { CLOSURE_DURATIONS, type ClosureDuration, untilOf } from './closure-duration.ts';

/** Closes the road that was pointed at on the map; the answer names it, so that a wrong one is seen at once. */
export const ClosureForm = ({ pointed, onClosed }: { readonly pointed: Coordinate | undefined; readonly onClosed: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  const now = useNow();
  const { press, isPending } = useCommand('close-road');
  const [reason, setReason] = useState<ClosureReason>('flood');
  const [duration, setDuration] = useState<ClosureDuration>('open-ended');
  if (!pointed) return <p className="hint pad">{t('closure.point')}</p>;
  const [longitude, latitude] = pointed;
  const close = async (): Promise<void> => {
    const until = untilOf(duration, now);
    const closed = await press({}, { part: { kind: 'road', at: { longitude, latitude, datum: 'WGS-84' } }, reason, ...(until !== undefined && { until }) });
    if (!closed) return;
    void message.success(t('closure.closed', { streets: closed.streets.join(' · ') || t('closure.unnamed') }));
    onClosed();
  };
  return (
    <div className="pad">
      <Field label={t('closure.reason')} htmlFor="closure-reason">
        <Select value={reason} onChange={setReason} options={ClosureReason.options.map((value) => ({ value, label: t(`words:closureReason.${value}`) }))} id="closure-reason" />
      </Field>
      <Field label={t('closure.until')} htmlFor="closure-until">
        <Select value={duration} onChange={setDuration} options={CLOSURE_DURATIONS.map((value) => ({ value, label: t(`words:closureDuration.${value}`) }))} id="closure-until" />
      </Field>
      <Button type="primary" danger block size="large" disabled={isPending} onClick={() => void close()} data-action="close-road">
        {t('closure.close')}
      </Button>
    </div>
  );
};
