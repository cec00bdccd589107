import { useTranslation } from 'react-i18next';
import { problemKey } from '#web/kit/press/problem-words.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { NAMED_COMMANDS, type NamedCommand } from '../queue/named-commands.ts';

const isNamed = (name: string): name is NamedCommand => (NAMED_COMMANDS as readonly string[]).includes(name);

/** What the server did not accept: it is not lost in silence. */
export const RefusedNotice = () => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, commands } = usePhoneDesk();
  const refused = commands.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return null;
  return (
    <div className="notice" role="alert" data-refused={refused.length}>
      <b>{t('menu.refused')}</b>
      <ul>
        {refused.map(({ seq, name, problem }) => (
          <li key={seq}>{t('menu.problem', { what: t(`command.${isNamed(name) ? name : 'other'}`), why: t(`words:problem.${problemKey(problem?.code)}`, { detail: problem?.detail ?? '' }) })}</li>
        ))}
      </ul>
      <button type="button" onClick={() => void queue.forget(refused.map(({ seq }) => seq))}>{t('menu.forget')}</button>
    </div>
  );
};
