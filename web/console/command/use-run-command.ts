import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { activeRunOf } from '../board/board-view.ts';
import { useConsoleActions } from '../console-actions.ts';
import { useDesk } from '../desk.ts';
import { useSeatCommands } from '../seat/use-seat-commands.ts';
import { useCommand } from '../use-command.ts';
import type { Shown } from './console-command.ts';
import type { InHand } from '../in-hand.ts';
import type { ResolvedCommand } from './resolve-command.ts';

const PANELS: Readonly<Record<Shown, InHand>> = {
  alarms: { kind: 'alarms' },
  facilities: { kind: 'facilities' },
  major: { kind: 'majors' },
  closures: { kind: 'closures' },
  overview: { kind: 'nothing' },
};

/** Does what the command line says. `help` and `place` are the line's own. */
export const useRunCommand = (): ((command: ResolvedCommand) => void) => {
  const actions = useConsoleActions();
  const { board } = useDesk();
  const seat = useSeatCommands();
  const triage = useCommand('triage-incident');
  const join = useCommand('join-incident');
  const setUnit = useCommand('set-unit-state');
  const send = useCommand('send-message');
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  return (command) => {
    switch (command.verb) {
      case 'help':
      case 'place':
        return;
      case 'newCall':
        actions.take({ kind: 'call' });
        return;
      case 'claim':
        actions.claimNext();
        return;
      case 'open':
        actions.take({ kind: 'incident', id: command.incidentId });
        return;
      case 'send':
        actions.send({ demand: command.demand, how: command.how, unitId: command.unitId });
        return;
      case 'priority': {
        const needs = board.incidents.get(command.incidentId)?.state.needs ?? [];
        return void triage.press({ incidentId: command.incidentId }, { needs, ...(command.priority && { priority: command.priority }) });
      }
      case 'join':
        return void join.press({ incidentId: command.incidentId }, { callId: command.callId }).then((done) => done && actions.take({ kind: 'incident', id: command.incidentId }));
      case 'unit':
        if (command.change) void setUnit.press({ unitId: command.unitId }, { change: command.change });
        actions.take({ kind: 'unit', id: command.unitId });
        return;
      case 'message': {
        const run = activeRunOf(board, command.unitId);
        actions.take({ kind: 'unit', id: command.unitId });
        if (run) void send.press({ assignmentId: run.id }, { text: command.text });
        else void message.warning(t('command.noRun'));
        return;
      }
      case 'ready':
        seat.becomeReady();
        return;
      case 'away':
        seat.goAway(command.reason);
        return;
      case 'sound':
        actions.setQuiet(command.isQuiet);
        return;
      case 'show':
        actions.take(PANELS[command.what]);
        return;
    }
  };
};
