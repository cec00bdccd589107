import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Bilingual } from '#shared/schemas/centre.ts';
import { Complaint, ProtocolCode } from '#shared/schemas/complaint.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { statement } from './medical-source.ts';

/** One thing that the caller is told to do, in the words to say. */
export const InstructionStep = statement({ zh: z.string().min(1), en: z.string().min(1) });
export type InstructionStep = z.infer<typeof InstructionStep>;

/** What the caller can do before help comes 自救指导, step by step. */
export const Instruction = z.strictObject({ id: ProtocolCode, title: Bilingual, steps: z.array(InstructionStep).min(1).readonly() }).readonly();
export type Instruction = z.infer<typeof Instruction>;

/** What becomes known by an answer: each only adds. */
export const Raise = statement({
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly().optional(),
  /** A sign of danger to life 危险征象: to be reached within four questions. */
  redFlag: z.literal(true).optional(),
  /** Instructions to begin with at once. */
  instructions: z.array(ProtocolCode).readonly().optional(),
});
export type Raise = z.infer<typeof Raise>;

/** One answer that a caller may give, and the question or leaf that follows. */
export const ProtocolAnswer = z.strictObject({ code: ProtocolCode, label: Bilingual, raises: Raise.optional(), next: ProtocolCode }).readonly();
export type ProtocolAnswer = z.infer<typeof ProtocolAnswer>;

/** One question, in the words to say. */
export const Question = statement({ id: ProtocolCode, ask: Bilingual, answers: z.array(ProtocolAnswer).min(2).readonly() });
export type Question = z.infer<typeof Question>;

/** An end of the questions: how urgent it is at least, what it needs, what to tell the caller. */
export const Leaf = statement({
  id: ProtocolCode,
  priority: Priority,
  needs: z.array(UnitCapability).readonly(),
  instructions: z.array(ProtocolCode).readonly(),
  /** The complaint whose protocol goes on from here, such as cardiac arrest. */
  continueWith: Complaint.optional(),
});
export type Leaf = z.infer<typeof Leaf>;

/** What the complaint alone says; without a priority it is unknown, which ranks as the highest until an answer tells. */
export const Start = statement({
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly(),
  instructions: z.array(ProtocolCode).readonly().optional(),
  question: ProtocolCode,
});
export type Start = z.infer<typeof Start>;

/** The protocol 分级规程 of one chief complaint, whole in itself. A change of anything in it is a new version. */
export const Protocol = z
  .strictObject({
    complaint: Complaint,
    version: z.number().int().positive(),
    title: Bilingual,
    /** True where the compression clock runs: recognised and begun are to be stamped. */
    compressionClock: z.literal(true).optional(),
    start: Start,
    questions: z.array(Question).min(1).readonly(),
    leaves: z.array(Leaf).min(1).readonly(),
    instructions: z.array(Instruction).readonly(),
  })
  .readonly();
export type Protocol = z.infer<typeof Protocol>;
