import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { Choices } from '../parts/choices.tsx';
import { Panel } from '../parts/panel.tsx';
import { deviceTimeNow } from '../time/device-time.ts';
import { CONSCIOUSNESS, VITAL_FIELDS, vitalsOf, type VitalsDraft } from './vitals-draft.ts';

/** One set of vital signs: whatever was measured, nothing is asked for. */
export const VitalsPanel = ({ patientId, onClose }: { readonly patientId: string; readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, clock } = useCrewDesk();
  const [draft, setDraft] = useState<VitalsDraft>({});
  const vitals = vitalsOf(draft);
  const save = (): void => {
    if (!vitals) return;
    void queue.add('record-vitals', { patientId }, { vitals, ...deviceTimeNow(clock()) });
    onClose();
  };
  return (
    <Panel title={t('vitals.title')} onClose={onClose} action={<button type="button" className="strong" data-save="" disabled={!vitals} onClick={save}>{t('vitals.save')}</button>}>
      <h3>{t('vitals.consciousness')}</h3>
      <div className="vital-choices">
        <Choices
          label={t('vitals.consciousness')}
          chosen={draft.consciousness}
          onChoose={(consciousness) => setDraft((before) => ({ ...before, consciousness }))}
          choices={CONSCIOUSNESS.map((value) => ({ value, label: t(`vitals.${value}`) }))}
        />
      </div>
      <div className="vital-fields">
        {VITAL_FIELDS.map(({ field, word, step }) => (
          <label key={field}>
            {t(`vitals.${word}`)}
            <input inputMode={step === 1 ? 'numeric' : 'decimal'} autoComplete="off" value={draft[field] ?? ''} onChange={(event) => setDraft((before) => ({ ...before, [field]: event.target.value }))} />
          </label>
        ))}
      </div>
    </Panel>
  );
};
