import { randomStream } from './random-stream.ts';

/** Three village doctors in four come. */
const SHARE_THAT_COMES = 0.75;

/** What a village doctor makes of an alert. */
export interface ResponderAnswer {
  readonly comes: boolean;
  readonly answersAfterSeconds: number;
  /** With the patient, until the ambulance's crew has taken over. */
  readonly staysSeconds: number;
}

/** How a village doctor answers the alert of a call: the same for the same call and doctor. */
export const answerOfResponder = (call: number, responderId: string): ResponderAnswer => {
  const random = randomStream(call, 'responder', responderId);
  return { comes: random.next() < SHARE_THAT_COMES, answersAfterSeconds: random.between(5, 30), staysSeconds: random.between(10 * 60, 20 * 60) };
};
