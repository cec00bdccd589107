import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#shared/schemas/complaint.ts';
import { ComboBox } from '../combo-box.tsx';
import { useDesk } from '../desk.ts';
import { findComplaints } from './find-complaints.ts';
import { useProtocols } from './use-protocols.ts';

/** What is chosen, and whom it tells. */
export interface ComplaintPickerProps {
  readonly id: string;
  readonly complaint: Complaint | undefined;
  readonly onChoose: (complaint: Complaint) => void;
}

/** The chief complaint by a few letters. */
export const ComplaintPicker = ({ id, complaint, onChoose }: ComplaintPickerProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const speech = language === 'en' ? 'en' : 'zh';
  const protocols = useProtocols();
  const [typed, setTyped] = useState<string>();
  return (
    <ComboBox
      id={id}
      typed={typed}
      shown={complaint === undefined ? '' : (protocols?.of(complaint)?.title[speech] ?? '')}
      options={typed === undefined ? [] : findComplaints(protocols?.protocols ?? [], typed)}
      label={t('triage.complaints')}
      keyOf={(protocol) => protocol.complaint}
      marksOf={(protocol) => ({ 'data-complaint': protocol.complaint })}
      onType={setTyped}
      onTake={(protocol) => {
        if (!protocol) return;
        onChoose(protocol.complaint);
        setTyped(undefined);
      }}
      input={{ placeholder: t('triage.complaintHint'), onFocus: (event) => event.target.select(), onBlur: () => setTyped(undefined), 'data-chosen': complaint ?? '' }}
    >
      {(protocol) => <b>{protocol.title[speech]}</b>}
    </ComboBox>
  );
};
