import { useEffect, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { Panel } from '../parts/panel.tsx';
import { deviceTimeNow } from '../time/device-time.ts';
import { useMessages } from './use-messages.ts';

/** What a crew says most often: one press, no typing in gloves. */
const QUICK = ['support', 'police', 'unclear', 'blocked', 'stable', 'worse'] as const;

/** What the room and the crew write to each other. Opening it is reading it. */
export const MessagesPanel = ({ run, onClose }: { readonly run: CrewRun; readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, clock } = useCrewDesk();
  const messages = useMessages(run);
  const [text, setText] = useState('');
  const { id } = run;
  const sent = run.run.messages?.sent.room ?? 0;
  const read = run.run.messages?.read.crew ?? 0;
  useEffect(() => {
    if (sent > read) void queue.add('read-messages', { assignmentId: id }, { count: sent });
  }, [queue, id, sent, read]);
  const send = (words: string): void => {
    if (words.trim() !== '') void queue.add('send-message', { assignmentId: id }, { text: words.trim(), ...deviceTimeNow(clock()) });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send(text);
    setText('');
  };
  return (
    <Panel title={t('messages.title')} onClose={onClose}>
      {messages.length === 0 ? <p className="quiet">{t('messages.none')}</p> : null}
      <ol className="messages" aria-live="polite">
        {messages.map(({ number, from, at, text: words }, place) => (
          <li key={number ?? `own-${String(place)}`} data-from={from}>
            <small>
              {t(`messages.${from}`)} {timeOfDay(at)}
              {number === undefined ? ` · ${t('messages.waiting')}` : null}
            </small>
            <p>{words ?? t('messages.gone')}</p>
          </li>
        ))}
      </ol>
      <div className="choices quick">
        {QUICK.map((key) => (
          <button key={key} type="button" onClick={() => send(t(`quick.${key}`))}>{t(`quick.${key}`)}</button>
        ))}
      </div>
      <form className="write" onSubmit={submit}>
        <label htmlFor="message-text">{t('messages.write')}</label>
        <input id="message-text" value={text} maxLength={500} autoComplete="off" onChange={(event) => setText(event.target.value)} />
        <button type="submit" className="strong">{t('messages.send')}</button>
      </form>
    </Panel>
  );
};
