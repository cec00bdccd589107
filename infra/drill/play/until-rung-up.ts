import { soon } from './soon.ts';
import type { Stage } from './stage.ts';

/** Who is not rung up at all hears of the order from somebody else after so long, seconds. */
const LONGEST_UNHEARD_SECONDS = 180;

/** Nobody looks at the phone: the crew hears of its order when the duty phone is rung, or from somebody else in the end; or the run is over. */
export const untilRungUp = async (stage: Stage, { assignmentId, over }: { readonly assignmentId: string; readonly over: AbortSignal }): Promise<void> => {
  const isRung = (): boolean => {
    const alert = stage.room.find('alert', assignmentId)?.state;
    return alert !== undefined && alert.status !== 'absent' && alert.told.some(({ way }) => way === 'duty-phone');
  };
  await soon(stage, { seconds: LONGEST_UNHEARD_SECONDS, signal: over }, isRung);
};
