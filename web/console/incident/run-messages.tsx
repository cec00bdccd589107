import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useEffectEvent, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { unreadBy } from '#shared/domain/assignment/message-tally.ts';
import { MOST_MESSAGE_LETTERS } from '#shared/schemas/message.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';

/** The messages between the room and a run's crew; what is shown here counts as read by the room. */
export const RunMessages = ({ id, run }: { readonly id: string; readonly run: KnownAssignment }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre, role } = useDesk();
  const send = useCommand('send-message');
  const read = useCommand('read-messages');
  const [text, setText] = useState('');
  const fromCrew = run.messages?.sent.crew ?? 0;
  const fromRoom = run.messages?.sent.room ?? 0;
  const unread = unreadBy('room', run.messages);
  const notRead = unreadBy('crew', run.messages);
  const { data } = useQuery({
    queryKey: ['messages', centre, id, fromCrew, fromRoom],
    queryFn: () => client.call('get-messages', { centre, assignmentId: id }, { query: { after: 0 } }),
    enabled: fromCrew + fromRoom > 0,
    placeholderData: keepPreviousData,
  });
  const messages = data?.messages ?? [];
  const heard = messages.filter(({ from }) => from === 'crew').length;
  const markRead = useEffectEvent((count: number) => void read.press({ assignmentId: id }, { count }));
  useEffect(() => {
    if (unread > 0 && heard >= fromCrew && role !== 'manager') markRead(heard);
  }, [unread, heard, fromCrew, role]);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    void send.press({ assignmentId: id }, { text: text.trim() }).then((sent) => sent && setText(''));
  };
  return (
    <section className="messages" aria-label={t('message.title')}>
      <ol>
        {messages.map(({ number, from, at, by, text: words }) => (
          <li key={number} className={`message-${from}`}>
            <small>{timeOfDay(at)} {from === 'crew' ? by : t('message.room')}</small> {words ?? t('message.erased')}
          </li>
        ))}
      </ol>
      {run.status === 'ended' ? null : (
        <form onSubmit={submit}>
          <Input aria-label={t('message.write')} placeholder={t('message.write')} value={text} onChange={(event) => setText(event.target.value)} maxLength={MOST_MESSAGE_LETTERS} autoComplete="off" data-message={id} />
          <Button htmlType="submit" loading={send.isPending} disabled={text.trim() === ''}>{t('message.send')}</Button>
        </form>
      )}
      {notRead > 0 ? <small className="quiet">{t('message.notRead', { count: notRead })}</small> : null}
    </section>
  );
};
