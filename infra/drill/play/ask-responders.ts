import { answerOfResponder } from '../plan/answer-of-responder.ts';
import { unlessConflict } from './refused.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** For which incident, and of which call. */
export interface ResponderCall {
  readonly incidentId: string;
  readonly call: number;
}

/** Asks the nearest village doctors beside the ambulance, as far as there are any; each then acts as it was planned. */
export const askResponders = async (stage: Stage, desk: Terminal, { incidentId, call }: ResponderCall): Promise<void> => {
  // Where nothing but the township is known, nobody is near.
  const near = await unlessConflict(desk.ask('recommend-responders', { incidentId }));
  if (near === undefined || near.proposed.length === 0) return;
  const alerted = await unlessConflict(desk.tell('alert-responders', { incidentId }, {}));
  for (const one of alerted?.asked ?? []) void stage.spawn(`village doctor "${one.responderId}"`, () => playResponder(stage, { ...one, call }));
};

interface Asked {
  readonly responseId: string;
  readonly responderId: string;
  readonly etaSeconds: number;
  readonly call: number;
}

/** A village doctor answers, and comes unless the room calls back meanwhile. */
const playResponder = async ({ clock, closing, terminal }: Stage, { responseId, responderId, etaSeconds, call }: Asked): Promise<void> => {
  const own = terminal({ role: 'responder', user: responderId, responder: responderId });
  const { comes, answersAfterSeconds, staysSeconds } = answerOfResponder(call, responderId);
  await clock.sleep(answersAfterSeconds, closing);
  const answer = comes ? ({ kind: 'accept' } as const) : ({ kind: 'decline', reason: 'with-a-patient' } as const);
  // Whoever answers too late, or is not needed any more, stays.
  const isTaken = await unlessConflict(own.tell('answer-responder-alert', { responseId }, { answer }));
  if (!comes || !isTaken) return;
  await clock.sleep(etaSeconds, closing);
  const { response } = await own.ask('get-response', { responseId });
  if (response.status !== 'accepted') return;
  await unlessConflict(own.tell('report-response', { responseId }, { step: 'arrived' }));
  await clock.sleep(staysSeconds, closing);
  await unlessConflict(own.tell('report-response', { responseId }, { step: 'finished' }));
};
