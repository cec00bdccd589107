import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/**
 * Watches that no unit ever has two active assignments. Two logs' changes come in any order, so the board alone is a suspicion:
 * what both say when asked afterwards is the proof.
 */
export const watchForTwoActive = (stage: Stage, desk: Terminal): void => {
  const { room, problems } = stage;
  const asked = new Set<string>();
  const isActive = async (id: string): Promise<boolean> => {
    const entry = await desk.ask('get-board-entry', { kind: 'assignment', id });
    return entry.kind === 'assignment' && entry.state.status === 'active';
  };
  room.onChange(() => {
    const byUnit = Map.groupBy(room.all('assignment').flatMap(({ id, state }) => (state.status === 'active' ? [{ id, unitId: state.unitId }] : [])), ({ unitId }) => unitId);
    for (const [unitId, [one, other]] of byUnit) {
      if (one === undefined || other === undefined || asked.has(`${one.id} ${other.id}`)) continue;
      asked.add(`${one.id} ${other.id}`);
      void stage.spawn(`looking at unit "${unitId}"`, async () => {
        // One after the other: had the first ended before the second began, it could not be active now.
        if ((await isActive(other.id)) && (await isActive(one.id)) && (await isActive(other.id))) {
          problems.add(`Unit "${unitId}" has two active assignments: "${one.id}" and "${other.id}"`);
        }
      });
    }
  });
};
