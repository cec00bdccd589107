import { Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Field } from '#web/kit/field.tsx';
import type { CallDraft } from './call-draft.ts';
import { HandOverNote } from './hand-over-note.tsx';

/** What is seldom asked: who rings, what a unit must be able to do beyond the protocol's word, and whether it is a test; of a call, who handed it over. */
export const CallExtras = ({ draft, callId, onChange }: { readonly draft: CallDraft; readonly callId: string | undefined; readonly onChange: (part: Partial<CallDraft>) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const hasCall = callId !== undefined;
  return (
    <details className="more" open={!hasCall}>
      <summary>{t('call.more')}</summary>
      <div className="two">
        <Field label={t('call.telephone')} htmlFor="call-telephone">
          <Input id="call-telephone" value={draft.telephone ?? ''} onChange={(event) => onChange({ telephone: event.target.value })} maxLength={32} inputMode="tel" autoComplete="off" />
        </Field>
        <Field label={t('call.name')} htmlFor="call-name">
          <Input id="call-name" value={draft.name ?? ''} onChange={(event) => onChange({ name: event.target.value })} maxLength={80} autoComplete="off" />
        </Field>
      </div>
      {callId === undefined ? null : <HandOverNote callId={callId} />}
      <div className="needs-and-mode">
        <Field label={t('call.needs')} htmlFor="call-needs">
          <Select
            id="call-needs"
            mode="multiple"
            value={[...draft.needs]}
            onChange={(needs: UnitCapability[]) => onChange({ needs })}
            options={UnitCapability.options.map((value) => ({ value, label: t(`words:capability.${value}`) }))}
          />
        </Field>
        {hasCall ? null : (
          <Field label={t('call.mode')} htmlFor="call-mode">
            <Segmented id="call-mode" value={draft.mode} onChange={(mode) => onChange({ mode })} options={Mode.options.map((value) => ({ value, label: t(`words:mode.${value}`) }))} />
          </Field>
        )}
      </div>
    </details>
  );
};
