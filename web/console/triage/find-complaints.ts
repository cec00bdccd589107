import type { Protocol } from '#shared/domain/protocols/protocol.ts';
import { COMPLAINT_INITIALS } from './complaint-initials.ts';

/** How well a protocol answers to what was typed; less is better, nothing is not at all. */
const rankOf = ({ complaint, title }: Protocol, typed: string): number | undefined => {
  const initials = COMPLAINT_INITIALS[complaint];
  if (initials.includes(typed) || title.zh === typed) return 0;
  if (title.zh.startsWith(typed) || initials.some((one) => one.startsWith(typed))) return 1;
  if (title.en.toLowerCase().startsWith(typed)) return 2;
  return title.zh.includes(typed) || title.en.toLowerCase().includes(typed) ? 3 : undefined;
};

/** The protocols that a text may mean, by characters, initials or English, the best first; all of them for none. */
export const findComplaints = (protocols: readonly Protocol[], text: string): readonly Protocol[] => {
  const typed = text.trim().toLowerCase();
  if (typed === '') return protocols;
  return protocols
    .flatMap((protocol) => {
      const rank = rankOf(protocol, typed);
      return rank === undefined ? [] : [{ protocol, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ protocol }) => protocol);
};
