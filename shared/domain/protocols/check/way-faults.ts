import { priorityRank } from '#shared/schemas/priority.ts';
import type { Protocol, Question } from '../protocol.ts';
import { fault, type ProtocolFault } from './protocol-fault.ts';

/** Red flags are reached in at most so many questions (issue 5: who may be dying is known before anything else is asked). */
const RED_FLAG_WITHIN_QUESTIONS = 4;

/** The way of the questions: no dead end, no circle, nothing that is never reached, danger found early. */
export const wayFaults = (protocol: Protocol): readonly ProtocolFault[] => {
  const lost = deadEnds(protocol);
  if (lost.length > 0) return lost;
  const circle = circleThrough(protocol);
  if (circle !== undefined) return [fault('cycle', circle, 'comes again on a way that begins with it')];
  return [...unreachable(protocol), ...redFlagFaults(protocol)];
};

const questionOf = (protocol: Protocol, id: string): Question | undefined => protocol.questions.find((one) => one.id === id);
const nextsOf = (protocol: Protocol, id: string): readonly string[] => questionOf(protocol, id)?.answers.map(({ next }) => next) ?? [];

const deadEnds = (protocol: Protocol): readonly ProtocolFault[] => {
  const known = new Set([...protocol.questions, ...protocol.leaves].map(({ id }) => id));
  const answers = protocol.questions.flatMap(({ id, answers: all }) => all.map(({ code, next }) => ({ where: `${id}/${code}`, next })));
  const ways = [{ where: 'start', next: protocol.start.question }, ...answers];
  return ways.flatMap(({ where, next }) => (known.has(next) ? [] : [fault('dead-end', where, `leads to "${next}", which is nowhere`)]));
};

/** A question from which one comes back to it. */
const circleThrough = (protocol: Protocol): string | undefined => {
  const walk = (id: string, way: readonly string[]): string | undefined => {
    if (way.includes(id)) return id;
    for (const next of nextsOf(protocol, id)) {
      const found = walk(next, [...way, id]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const { id } of protocol.questions) {
    const found = walk(id, []);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** How many questions are asked up to and with each step, at most; a leaf counts as one more. */
const depths = (protocol: Protocol): ReadonlyMap<string, number> => {
  const deepest = new Map<string, number>();
  const walk = (id: string, depth: number): void => {
    if ((deepest.get(id) ?? 0) >= depth) return;
    deepest.set(id, depth);
    for (const next of nextsOf(protocol, id)) walk(next, depth + 1);
  };
  walk(protocol.start.question, 1);
  return deepest;
};

const unreachable = (protocol: Protocol): readonly ProtocolFault[] => {
  const reached = depths(protocol);
  return [...protocol.questions, ...protocol.leaves].flatMap(({ id }) => (reached.has(id) ? [] : [fault('unreachable', id, 'is never reached')]));
};

const redFlagFaults = (protocol: Protocol): readonly ProtocolFault[] => {
  const reached = depths(protocol);
  const raising = protocol.questions.flatMap(({ id, answers }) => answers.flatMap(({ code, raises }) => (raises ? [{ id, where: `${id}/${code}`, raises }] : [])));
  const flags = raising.filter(({ raises }) => raises.redFlag);
  const late = flags.filter(({ id }) => (reached.get(id) ?? 0) > RED_FLAG_WITHIN_QUESTIONS);
  const unmarked = raising.filter(({ raises }) => raises.priority !== undefined && priorityRank(raises.priority) === 1 && !raises.redFlag);
  return [
    ...(flags.length === 0 ? [fault('red-flag-missing', 'questions', 'no answer is a red flag')] : []),
    ...late.map(({ id, where }) => fault('red-flag-late', where, `is a red flag that may be asked for as question ${String(reached.get(id))}, and ${RED_FLAG_WITHIN_QUESTIONS} are the most`)),
    ...unmarked.map(({ where }) => fault('red-flag-unmarked', where, 'raises to priority I and is not marked as a red flag')),
  ];
};
