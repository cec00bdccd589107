import { useCallback, useEffect, useRef, useState } from 'react';
import { newCommandId } from '#web/kit/press/command-id.ts';
import { wasHeard } from '#web/kit/press/pending-command.ts';
import { problemWords, type ProblemWords } from '#web/kit/press/problem-words.ts';
import { useLiveScreen } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { serverTime } from '#web/kit/live/server-clock.ts';
import { useKept, type KeptState } from '../kept-state.ts';
import { nextToSend, withAnswer, withoutPress, withPress, type Acknowledgement } from './acknowledgement.ts';

/** How long to wait before a press that found no line is sent again. */
const AGAIN_MILLISECONDS = 3000;

/** Acknowledges orders: at once where there is a line, else as soon as there is one again, with the time of the press. */
export const useOutbox = (kept: KeptState<readonly Acknowledgement[]>): { readonly outbox: readonly Acknowledgement[]; readonly acknowledge: (assignmentId: string) => void; readonly problem: ProblemWords | undefined } => {
  const { client, seat } = useSeated();
  const { clock, heardAt } = useLiveScreen();
  const outbox = useKept(kept);
  const [problem, setProblem] = useState<ProblemWords>();
  const [attempt, setAttempt] = useState(0);
  const sending = useRef<string>(undefined);
  const next = nextToSend(outbox);

  useEffect(() => {
    if (!next || sending.current === next.commandId) return;
    sending.current = next.commandId;
    let again: ReturnType<typeof setTimeout> | undefined;
    const { assignmentId, commandId, deviceAt, clockOffsetMilliseconds } = next;
    const report = { point: 'acknowledged' as const, deviceAt, ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }) };
    client.call('report-time-points', { centre: seat.centre, assignmentId }, { body: { commandId, reports: [report] } }).then(
      () => {
        sending.current = undefined;
        setProblem(undefined);
        kept.set(withAnswer(kept.get(), commandId));
      },
      (error: unknown) => {
        sending.current = undefined;
        if (wasHeard(error)) {
          setProblem(problemWords(error));
          kept.set(withoutPress(kept.get(), commandId));
          return;
        }
        again = setTimeout(() => setAttempt((before) => before + 1), AGAIN_MILLISECONDS);
      },
    );
    return () => clearTimeout(again);
  }, [next, attempt, client, seat.centre, kept]);

  const acknowledge = useCallback(
    (assignmentId: string): void => {
      const deviceAt = Date.now();
      const offset = heardAt === undefined ? undefined : serverTime(clock, performance.now()) - deviceAt;
      kept.set(withPress(kept.get(), { assignmentId, commandId: newCommandId(), deviceAt, ...(offset !== undefined && { clockOffsetMilliseconds: offset }), isAnswered: false }));
    },
    [kept, clock, heardAt],
  );
  return { outbox, acknowledge, problem };
};
