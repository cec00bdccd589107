import { HandOverService } from '#shared/schemas/call.ts';
import type { BesidePlan } from './call-plan.ts';
import { dealer, times } from './deck.ts';

/** One call in ten each: the caller's telephone is asked for the place; another service hands the call over; room and crew write to each other. */
const LINKS = [true, ...times(9, false)] as const;
const ORIGINS = ['another-service', ...times(9, 'public' as const)] as const;
const LETTERS = [true, ...times(9, false)] as const;
/** One crew in twenty each does not hear its phone; is relieved in the middle of its run. */
const MISSED = [true, ...times(19, false)] as const;
const RELIEVED = [true, ...times(19, false)] as const;

/** What happens beside the run of each call, dealt from decks of its own: whatever else is drawn of a call stays as it is. */
export const drawBeside = (seed: number): ((index: number) => BesidePlan) => {
  const link = dealer(seed, 'links', LINKS);
  const origin = dealer(seed, 'origins', ORIGINS);
  const service = dealer(seed, 'services', HandOverService.options);
  const letter = dealer(seed, 'letters', LETTERS);
  const missed = dealer(seed, 'missed alerts', MISSED);
  const relieved = dealer(seed, 'relieved crews', RELIEVED);
  return (index) => ({
    asksForPlace: link(index),
    ...(origin(index) === 'another-service' && { handedOver: { from: service(Math.floor(index / ORIGINS.length)), caseNumber: `DRILL-${index + 1}` } }),
    exchangesMessages: letter(index),
    missesAlert: missed(index),
    isRelieved: relieved(index),
  });
};
