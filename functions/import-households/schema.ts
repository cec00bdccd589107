import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';

/** A village's worth; a county is imported village by village. */
export const MOST_HOUSEHOLD_LINES = 300;
/** So many live under one roof; what is written at once has an end. */
export const MOST_RESIDENTS = 12;
const MOST_CHARACTERS = 200_000;

/** The text of a households.csv: a line for each person, whose household's cells stand in each of its lines. */
export const ImportHouseholdsRequest = z.strictObject({ ...command, csv: z.string().min(1).max(MOST_CHARACTERS) });
/** What was taken: all of it, or nothing. */
export const ImportHouseholdsResponse = z.strictObject({ households: z.number().int().min(0), residents: z.number().int().min(0) });
