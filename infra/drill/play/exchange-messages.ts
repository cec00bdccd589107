import { crewMember } from '../plan/plan-shifts.ts';
import { unlessConflict } from './refused.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** Before somebody looks at what was written, seconds. */
const READS_AFTER_SECONDS = 20;

/** The room writes to the crew of a run, the crew reads it and answers, and the room reads that. */
export const exchangeMessages = async (stage: Stage, desk: Terminal, assignmentId: string): Promise<void> => {
  const entry = await desk.ask('get-board-entry', { kind: 'assignment', id: assignmentId });
  if (entry.kind !== 'assignment' || entry.state.status === 'absent') throw new Error(`Cannot write to the crew of run "${assignmentId}": its log is empty`);
  const { unitId } = entry.state;
  const crew = stage.terminal({ role: 'crew', user: crewMember(unitId), unit: unitId });
  await writeAndRead({ from: desk, to: crew }, '演练：家属在村口路灯下等候');
  await writeAndRead({ from: crew, to: desk }, '演练：收到');

  async function writeAndRead({ from, to }: { readonly from: Terminal; readonly to: Terminal }, text: string): Promise<void> {
    if (!(await unlessConflict(from.tell('send-message', { assignmentId }, { text })))) return;
    await stage.clock.sleep(READS_AFTER_SECONDS, stage.signal);
    await unlessConflict(to.tell('read-messages', { assignmentId }, { count: 1 }));
  }
};
