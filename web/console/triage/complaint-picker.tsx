import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#shared/schemas/complaint.ts';
import { useDesk } from '../desk.ts';
import { findComplaints } from './find-complaints.ts';
import { useProtocols } from './use-protocols.ts';

/** What is chosen, and whom it tells. */
export interface ComplaintPickerProps {
  readonly id: string;
  readonly complaint: Complaint | undefined;
  readonly onChoose: (complaint: Complaint) => void;
}

/** The chief complaint by a few letters: arrows choose, Enter takes. */
export const ComplaintPicker = ({ id, complaint, onChoose }: ComplaintPickerProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const speech = language === 'en' ? 'en' : 'zh';
  const protocols = useProtocols();
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const found = typed === undefined ? [] : findComplaints(protocols?.protocols ?? [], typed);
  const chosen = found[Math.min(at, found.length - 1)];
  const shown = complaint === undefined ? '' : (protocols?.of(complaint)?.title[speech] ?? '');

  const take = (one: Complaint): void => {
    onChoose(one);
    setTyped(undefined);
    setAt(0);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (typed === undefined) setTyped('');
      else setAt((Math.min(at, found.length - 1) + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      take(chosen.complaint);
    } else if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <div className="place-search">
      <input
        id={id}
        className="text-input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${listId}-${chosen.complaint}` : undefined}
        autoComplete="off"
        value={typed ?? shown}
        placeholder={t('triage.complaintHint')}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKey}
        data-chosen={complaint ?? ''}
      />
      <ul id={listId} role="listbox" aria-label={t('triage.complaints')} hidden={found.length === 0}>
        {found.map((protocol) => (
          <li key={protocol.complaint} id={`${listId}-${protocol.complaint}`} role="option" aria-selected={protocol === chosen} onMouseDown={(event) => event.preventDefault()} onClick={() => take(protocol.complaint)} data-complaint={protocol.complaint}>
            <b>{protocol.title[speech]}</b>
          </li>
        ))}
      </ul>
    </div>
  );
};
