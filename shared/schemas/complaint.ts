import * as z from 'zod';

/** The chief complaints 主诉 that a protocol exists for; `unknown` is one of them. */
export const Complaint = z.enum([
  'cardiac-arrest',
  'chest-pain',
  'stroke',
  'breathing',
  'choking',
  'unconscious',
  'major-trauma',
  'traffic',
  'fall',
  'bleeding',
  'burn',
  'poisoning',
  'carbon-monoxide',
  'drowning',
  'electric-shock',
  'seizure',
  'allergy',
  'obstetric',
  'newborn',
  'child-fever',
  'mental-crisis',
  'abdominal-pain',
  'diabetic',
  'heat',
  'unknown',
]);
export type Complaint = z.infer<typeof Complaint>;

/** The code of a question, of an answer, of a step: never free text, which may name a person. */
export const ProtocolCode = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'not a code: lower-case words joined by -');
export type ProtocolCode = z.infer<typeof ProtocolCode>;

/** What was asked of the caller and answered, by code. */
export const Answered = z.strictObject({ question: ProtocolCode, answer: ProtocolCode });
export type Answered = z.infer<typeof Answered>;

/** No protocol asks as many; each question at most once. */
const MOST_ANSWERS = 20;

/** The answers given so far, in the order in which they were given. */
export const Answers = z
  .array(Answered)
  .max(MOST_ANSWERS)
  .refine((answers) => new Set(answers.map(({ question }) => question)).size === answers.length, 'answers a question twice: send the answer that holds')
  .readonly();
export type Answers = z.infer<typeof Answers>;

/** The compression clock 按压计时: the arrest was recognised; somebody began to press. */
export const CompressionStamp = z.enum(['recognised', 'begun']);
export type CompressionStamp = z.infer<typeof CompressionStamp>;
