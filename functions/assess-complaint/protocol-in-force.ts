import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { unknownAnswers } from '#shared/domain/protocols/assess.ts';
import type { Protocol } from '#shared/domain/protocols/protocol.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import type { Answers, Complaint } from '#shared/schemas/complaint.ts';

/** What was asked, and by which version. */
interface Asked {
  readonly complaint: Complaint;
  readonly protocolVersion: number;
  readonly answers: Answers;
}

/**
 * The protocol of the complaint, when it is the one by which was asked.
 * @throws CommandRefused naming the version in force; InvalidRequest naming each answer that is none of its own.
 */
export const protocolInForce = ({ complaint, protocolVersion, answers }: Asked): Protocol => {
  const protocol = protocols[complaint];
  const { version } = protocol;
  if (protocolVersion !== version) {
    throw new CommandRefused(`Cannot assess the complaint: "${complaint}" was asked by version ${String(protocolVersion)}, and version ${String(version)} is in force`, { version });
  }
  const strange = unknownAnswers(protocol, answers);
  if (strange.length > 0) throw new InvalidRequest(strange.map((one) => ({ field: 'answers', message: `"${one}" is no answer of the protocol "${complaint}"` })));
  return protocol;
};
