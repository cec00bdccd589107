import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#web/kit/field.tsx';
import { FocusedModal } from '#web/kit/focused-modal.tsx';
import { DeskPlace, keptDesk } from './kept-desk.ts';
import type { SeatCommands } from './use-seat-commands.ts';

/** Asks which desk and which telephone, as they stand in this room; the last ones are proposed. */
export const SitDownDialog = ({ commands, onDone }: { readonly commands: SeatCommands; readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const [kept] = useState(() => keptDesk(localStorage));
  const [seatId, setSeatId] = useState(kept?.seatId ?? '');
  const [extension, setExtension] = useState(kept?.extension ?? '');
  const desk = DeskPlace.safeParse({ seatId: seatId.trim(), extension: extension.trim() }).data;
  const save = async (): Promise<void> => {
    if (desk && (await commands.sitDown(desk))) onDone();
  };
  return (
    <FocusedModal open title={t('seat.sitDown')} onCancel={onDone} onOk={() => void save()} okText={t('seat.sitDownReady')} okButtonProps={{ disabled: !desk }} confirmLoading={commands.isPending} width={420}>
      <div className="two" onKeyDown={(event) => event.key === 'Enter' && void save()}>
        <Field label={t('seat.desk')} htmlFor="seat-desk">
          <Input id="seat-desk" data-first value={seatId} onChange={(event) => setSeatId(event.target.value)} maxLength={64} autoComplete="off" />
        </Field>
        <Field label={t('seat.extension')} htmlFor="seat-extension">
          <Input id="seat-extension" value={extension} onChange={(event) => setExtension(event.target.value)} maxLength={64} autoComplete="off" />
        </Field>
      </div>
      <p className="hint">{t('seat.explain')}</p>
    </FocusedModal>
  );
};
