import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Source } from '#shared/schemas/source.ts';
import { canonicalJson } from './canonical-json.ts';

const facts = {
  /** The log's id, and the entry's place in it from 1. */
  id: z.string(),
  version: z.number().int().positive(),
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** When it happened; all times are epoch milliseconds. */
  at: z.number(),
  recordedAt: z.number(),
  /** Whether `at` rests on a clock whose offset is known. */
  atVerified: z.boolean(),
  source: Source,
  by: z.string(),
  deviceAt: z.number().optional(),
  clockOffsetMilliseconds: z.number().optional(),
  /** The hash of the entry before; of the first, nothing. */
  previousHash: z.string().nullable(),
};

/** An entry before it is chained. */
export const UnhashedEntry = z.strictObject(facts);
export type UnhashedEntry = z.infer<typeof UnhashedEntry>;

/** One entry of a log, chained to the one before by its hash. */
export const LogEntry = z.strictObject({ ...facts, hash: z.string() });
export type LogEntry = z.infer<typeof LogEntry>;

/** SHA-256 over the entry's canonical bytes, which hold the hash of the one before. */
export const hashOf = (entry: UnhashedEntry): string => createHash('sha256').update(canonicalJson(entry)).digest('hex');

/** Chains an entry. */
export const withHash = (entry: UnhashedEntry): LogEntry => ({ ...entry, hash: hashOf(entry) });

/** The bytes that are stored. */
export const bodyOfEntry = (entry: LogEntry): string => canonicalJson(entry);

/** Reads stored bytes back. */
export const entryOfBody = (body: string): LogEntry => LogEntry.parse(JSON.parse(body));
