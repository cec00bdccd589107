import { useTranslation } from 'react-i18next';
import { callSignOf } from '#web/kit/centre-index.ts';
import { useDesk } from '../desk.ts';
import { usePlaceText } from '../incidents/use-place-text.ts';
import { isProblem, type CommandProblem } from './console-command.ts';
import type { ResolvedCommand } from './resolve-command.ts';

/** What a line will do, in words, before Enter is pressed; what is wrong with it, where something is. */
export const useCommandPreview = (command: ResolvedCommand | CommandProblem | undefined): string => {
  const { t } = useTranslation(['console', 'words']);
  const { board, index } = useDesk();
  const incidentId = command && incidentOf(command);
  const place = usePlaceText(incidentId === undefined ? undefined : board.incidents.get(incidentId)?.state.place);
  if (!command) return '';
  if (isProblem(command)) return t(`commandProblem.${command.problem}`, { what: command.what });
  const unit = 'unitId' in command ? callSignOf(index, command.unitId) : t('command.recommended');
  switch (command.verb) {
    case 'send':
      return t(`command.${command.how}`, { unit, place: incidentId === undefined ? t('words:transfer.title') : place });
    case 'open':
    case 'join':
      return t(`command.${command.verb}`, { place });
    case 'priority':
      return t('command.priority', { place, priority: t(`words:priority.${command.priority ?? 'unknown'}`) });
    case 'unit':
      return t(command.change ? `unitChange.${command.change.to}` : 'command.unit', { unit });
    case 'message':
      return t('command.message', { unit });
    case 'sound':
      return t(command.isQuiet ? 'command.quiet' : 'command.loud');
    case 'show':
      return t(`command.${command.what}`);
    case 'away':
      return t('command.away', { reason: t(`words:awayReason.${command.reason}`) });
    case 'help':
    case 'newCall':
    case 'claim':
    case 'place':
    case 'ready':
      return t(`command.${command.verb}`);
  }
};

const incidentOf = (command: ResolvedCommand | CommandProblem): string | undefined => {
  if ('demand' in command) return 'incidentId' in command.demand ? command.demand.incidentId : undefined;
  return 'incidentId' in command ? command.incidentId : undefined;
};
