import { PROTOCOL_NOTICE } from '#shared/domain/protocols/protocol-notice.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { Complaint } from '#shared/schemas/complaint.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { protocolText } from './protocol-text.ts';

/** `protocols show`: one protocol as a person reads it. */
export const showCommand: Command = {
  name: 'protocols -- show',
  says: 'Prints the protocol of a complaint in both languages: questions, what each answer raises, leaves, instructions, sources.',
  words: 'COMPLAINT',
  run: (given) => {
    const [word, ...rest] = given.words;
    if (word === undefined || rest.length > 0) return fail(`Cannot show: give one complaint (one of ${Complaint.options.join(', ')}).`);
    const complaint = Complaint.safeParse(word);
    if (!complaint.success) return fail(`Cannot show: there is no complaint "${word}" (one of ${Complaint.options.join(', ')}).`);
    console.log(`${PROTOCOL_NOTICE.zh}\n${PROTOCOL_NOTICE.en}\n\n${protocolText(protocols[complaint.data])}`);
    return Promise.resolve(0);
  },
};
