import { callFacts } from './read-facts.ts';
import { firstOf } from './intervals.ts';
import type { Story } from './words-of-story.ts';

const WORDS: Readonly<Record<string, string>> = {
  ResponderAlerted: 'asked',
  ResponderAccepted: 'accepted',
  ResponderDeclined: 'declined',
  ResponderAlertExpired: 'did not answer in time',
  ResponderStoodDown: 'stood down',
  ResponderArrived: 'arrived',
};

/** What village doctors did for an incident, a word for each thing; whoever was there before the first ambulance gets a word more. */
export const wordsOfResponders = (story: Story): readonly string[] => {
  const firstAmbulance = firstOf(callFacts(story).runs, 'onScene') ?? Infinity;
  return story.timeline
    .filter(({ log }) => log === 'response')
    .flatMap(({ type, at }) => [...(WORDS[type] === undefined ? [] : [WORDS[type]]), ...(type === 'ResponderArrived' && at < firstAmbulance ? ['there before the ambulance'] : [])]);
};
