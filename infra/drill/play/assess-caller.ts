import { randomStream } from '../plan/random-stream.ts';
import { nextStep } from '#shared/domain/protocols/next-step.ts';
import type { Protocol } from '#shared/domain/protocols/protocol.ts';
import type { Answered, Complaint } from '#shared/schemas/complaint.ts';
import type { Terminal } from './terminal.ts';

/** Answers a protocol's questions by chance, but the same for the same call: what a caller says is not the drill's to know. */
const answersByChance = (protocol: Protocol, call: number): readonly Answered[] => {
  const random = randomStream(call, 'answers', protocol.complaint);
  const answers: Answered[] = [];
  for (let step = nextStep(protocol, answers); step.kind === 'question'; step = nextStep(protocol, answers)) {
    const { id, answers: possible } = step.question;
    const chosen = possible[Math.floor(random.next() * possible.length)];
    if (!chosen) throw new Error(`Cannot answer "${id}" of the protocol "${protocol.complaint}": it has no answers`);
    answers.push({ question: id, answer: chosen.code });
  }
  return answers;
};

/** Tells what the caller has answered so far: after the first question, when help can be sent, and at the end. */
export const assessCaller = async (desk: Terminal, { incidentId, complaint, call }: { readonly incidentId: string; readonly complaint: Complaint; readonly call: number }): Promise<void> => {
  const { protocols } = await desk.ask('get-protocols', {});
  const protocol = protocols.find((one) => one.complaint === complaint);
  if (!protocol) throw new Error(`Cannot assess the caller: there is no protocol "${complaint}"`);
  const answers = answersByChance(protocol, call);
  const tell = (given: readonly Answered[]) => desk.tell('assess-complaint', { incidentId }, { complaint, protocolVersion: protocol.version, answers: [...given] });
  await tell(answers.slice(0, 1));
  const { instructions } = await tell(answers);
  if (complaint === 'cardiac-arrest' && instructions.length > 0) {
    await desk.tell('stamp-compressions', { incidentId }, { kind: 'recognised' });
    await desk.tell('stamp-compressions', { incidentId }, { kind: 'begun' });
  }
};
