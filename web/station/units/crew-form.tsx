import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CrewBeside, CrewLevel } from '#shared/schemas/crew.ts';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { useSeatPress } from '#web/kit/seat/use-seat-press.ts';
import { membersOf, newCrewDraft, troubleOf } from './crew-draft.ts';
import { RadioRow } from './radio-row.tsx';
import type { UnitAtDesk } from './units-at-desk.ts';

/** Signs a crew in: the rostered one by one press, any other by its staff numbers. */
export const CrewForm = ({ at: { unit, crew }, onClose }: { readonly at: UnitAtDesk; readonly onClose: () => void }) => {
  const { t } = useTranslation(['station', 'words']);
  const dialog = useRef<HTMLDialogElement>(null);
  const signIn = useSeatPress('sign-in-crew');
  const [draft, setDraft] = useState(() => newCrewDraft(crew));
  const [isTold, setIsTold] = useState(false);
  const trouble = troubleOf(draft);
  useEffect(() => dialog.current?.showModal(), []);

  const send = async (): Promise<void> => {
    setIsTold(true);
    if (trouble !== undefined) return;
    const answer = await signIn.press({ unitId: unit.id }, { memberIds: membersOf(draft), level: draft.level, ...(draft.beside && { beside: draft.beside }) });
    if (answer) onClose();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <dialog ref={dialog} className="crew-form" onClose={onClose} aria-labelledby="crew-title">
      <form onSubmit={onSubmit}>
        <h2 id="crew-title">{t('crew.title', { unit: unit.callSign })}</h2>
        <label htmlFor="crew-members">{t('crew.members')}</label>
        <input id="crew-members" value={draft.members} onChange={(event) => setDraft({ ...draft, members: event.target.value })} aria-describedby="crew-hint" autoComplete="off" autoFocus />
        <small id="crew-hint" className="quiet">{t('crew.membersHint')}</small>
        <RadioRow name="level" legend={t('crew.level')} options={CrewLevel.options} value={draft.level} label={(level) => t(`units.level.${level}`)} onChange={(level) => setDraft({ ...draft, level })} />
        {draft.beside === undefined ? null : <RadioRow name="beside" legend={t('crew.beside')} options={CrewBeside.options} value={draft.beside} label={(beside) => t(beside === 'join' ? 'crew.join' : 'crew.takeOver')} onChange={(beside) => setDraft({ ...draft, beside })} />}
        {isTold && trouble !== undefined ? <p className="problem" role="alert">{t(`crew.trouble.${trouble}`)}</p> : null}
        <ProblemText problem={signIn.problem} />
        <div className="unit-buttons">
          <button type="submit" disabled={signIn.isPending} data-action="save-crew">{t('crew.save')}</button>
          <button type="button" className="plain" onClick={() => dialog.current?.close()}>{t('crew.cancel')}</button>
        </div>
      </form>
    </dialog>
  );
};
