import * as z from 'zod';
import { Incident } from '#shared/domain/incident/incident.ts';
import { Assignment } from '#shared/domain/assignment/assignment.ts';
import { Patient } from '#shared/domain/patient/patient.ts';
import { ResponseTimes } from '#shared/domain/responder/response-times.ts';
import { Response } from '#shared/domain/responder/response.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Source } from '#shared/schemas/source.ts';

/** One line of an incident's story, across its logs. */
export const TimelineLine = z.strictObject({
  log: z.enum(['call', 'incident', 'assignment', 'patient', 'response', 'major']),
  id: Identifier,
  version: z.number().int(),
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  at: z.number(),
  recordedAt: z.number(),
  atVerified: z.boolean(),
  source: Source,
  by: z.string(),
});
export type TimelineLine = z.infer<typeof TimelineLine>;

/** What was sealed and may be read again; missing once the person was erased. */
const Personal = z.record(z.string(), z.unknown());

/** An incident whole: its state, its runs and patients, its story, and what its caller said. */
export const GetIncidentResponse = z.strictObject({
  id: Identifier,
  version: z.number().int(),
  incident: Incident,
  assignments: z.array(z.strictObject({ id: Identifier, version: z.number().int(), assignment: Assignment })).readonly(),
  patients: z.array(z.strictObject({ id: Identifier, version: z.number().int(), patient: Patient, identity: Personal.optional() })).readonly(),
  /** The village doctors who were asked, and what each response took; left out where none was. */
  responses: z.array(z.strictObject({ id: Identifier, version: z.number().int(), response: Response, times: ResponseTimes })).readonly().optional(),
  caller: Personal.optional(),
  spokenPlace: z.string().optional(),
  timeline: z.array(TimelineLine).readonly(),
});
