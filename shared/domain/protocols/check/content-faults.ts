import type { Bilingual } from '#shared/schemas/centre.ts';
import { priorityRank } from '#shared/schemas/priority.ts';
import type { Protocol } from '../protocol.ts';
import { fault, type ProtocolFault } from './protocol-fault.ts';

/** What the texts and references say: both languages, ids of their own, instructions that exist and are used. */
export const contentFaults = (protocol: Protocol): readonly ProtocolFault[] => [
  ...idFaults(protocol),
  ...languageFaults(protocol),
  ...instructionFaults(protocol),
  ...leafFaults(protocol),
];

const repeated = (ids: readonly string[]): readonly string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];

const idFaults = ({ questions, leaves, instructions }: Protocol): readonly ProtocolFault[] => [
  ...repeated([...questions, ...leaves].map(({ id }) => id)).map((id) => fault('id-twice', id, 'names two steps')),
  ...repeated(instructions.map(({ id }) => id)).map((id) => fault('id-twice', id, 'names two instructions')),
  ...questions.flatMap(({ id, answers }) => repeated(answers.map(({ code }) => code)).map((code) => fault('id-twice', `${id}/${code}`, 'names two answers'))),
];

const HAN = /\p{Script=Han}/u;

const languageFaults = (protocol: Protocol): readonly ProtocolFault[] => {
  const texts: readonly (readonly [string, Bilingual])[] = [
    ['title', protocol.title],
    ...protocol.questions.flatMap(({ id, ask, answers }) => [[id, ask] as const, ...answers.map(({ code, label }) => [`${id}/${code}`, label] as const)]),
    ...protocol.instructions.flatMap(({ id, title, steps }) => [[id, title] as const, ...steps.map((step, index) => [`${id}.${String(index)}`, step] as const)]),
  ];
  return texts.flatMap(([where, { zh, en }]) => [
    ...(HAN.test(zh) ? [] : [fault('language-missing', where, `says "${zh}" where Chinese is to stand`)]),
    ...(HAN.test(en) || en.trim() === '' ? [fault('language-missing', where, `says "${en}" where English is to stand`)] : []),
  ]);
};

const instructionFaults = (protocol: Protocol): readonly ProtocolFault[] => {
  const answers = protocol.questions.flatMap(({ id, answers: all }) => all.map(({ code, raises }) => ({ where: `${id}/${code}`, ids: raises?.instructions ?? [] })));
  const leaves = protocol.leaves.map(({ id, instructions }) => ({ where: id, ids: instructions }));
  const users = [{ where: 'start', ids: protocol.start.instructions ?? [] }, ...answers, ...leaves];
  const known = new Set(protocol.instructions.map(({ id }) => id));
  const used = new Set(users.flatMap(({ ids }) => ids));
  return [
    ...users.flatMap(({ where, ids }) => ids.filter((id) => !known.has(id)).map((id) => fault('unknown-instruction', where, `gives the instruction "${id}", which there is not`))),
    ...[...known].filter((id) => !used.has(id)).map((id) => fault('unused-instruction', id, 'is never given')),
  ];
};

const leafFaults = ({ complaint, start, leaves }: Protocol): readonly ProtocolFault[] =>
  leaves.flatMap(({ id, priority, continueWith }) => [
    ...(start.priority && priorityRank(priority) > priorityRank(start.priority) ? [fault('leaf-lowers', id, `says ${priority}, and the complaint alone says ${start.priority}`)] : []),
    ...(continueWith === complaint ? [fault('continues-with-itself', id, 'goes on with its own complaint')] : []),
  ]);
