import type * as z from 'zod';
import { Stamp, TimePoints } from '#shared/domain/assignment/assignment.ts';
import { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { IncidentRun } from '#shared/domain/incident/incident-run.ts';
import { Patient } from '#shared/domain/patient/patient.ts';
import { PatientOutcome, RunOutcome } from '#shared/schemas/outcome.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import { IncidentPlace } from '#shared/schemas/place.ts';
import { pascalCase } from './json-schema-of.ts';

/** What several answers and messages hold, by the name that the documents give it: the board's states foremost. */
export const sharedSchemas = (): Readonly<Record<string, z.ZodType>> => ({
  ...Object.fromEntries(BoardEntry.options.map(({ shape: { kind, state } }) => [`${pascalCase(kind.value)}State`, state])),
  BoardEntry,
  IncidentPlace,
  IncidentRun,
  Patient,
  PatientOutcome,
  RunOutcome,
  SealedReference,
  Stamp,
  TimePoints,
});
