import { CommandRefused } from '../command-refused.ts';
import { proposeResponders, type ProposedResponder, type ResponderCall, type ResponderCandidate } from './propose-responders.ts';

interface Near {
  readonly candidates: readonly ResponderCandidate[];
  readonly call: ResponderCall;
  readonly proposed: readonly ProposedResponder[];
}

/** Those whom the room names, who may also have been asked before or come after the ambulance; else those who are proposed. @throws CommandRefused where one who is named may not be asked */
export const chooseResponders = ({ candidates, call, proposed }: Near, named: readonly string[] | undefined): readonly ProposedResponder[] => {
  if (!named) return proposed;
  const free = { ...call, askedBefore: new Set<string>(), ambulanceSeconds: undefined };
  const chosen = proposeResponders(candidates.filter(({ responderId }) => named.includes(responderId)), free);
  for (const responderId of named) {
    if (chosen.proposed.some((one) => one.responderId === responderId)) continue;
    const because = chosen.leftOut.find((one) => one.responderId === responderId)?.because ?? 'too-far';
    throw new CommandRefused(`Cannot alert village doctor "${responderId}": ${because}`, { responderId, because });
  }
  return chosen.proposed;
};
