import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { readRosterCsv } from '#functions/publish-roster/read-roster-csv.ts';
import { readTime } from '#functions/publish-roster/read-time.ts';
import { ApiProblem } from '#shared/api/api-problem.ts';
import { createClient, type Client } from '#shared/api/client.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import type { FieldError } from '#shared/api/problem.ts';
import type { Period } from '#shared/schemas/roster.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command, Given } from '../kit/command.ts';
import { clientAs } from '../kit/host-access.ts';
import { needText } from '../kit/option-value.ts';

/** `centre publish-roster`: brings a roster.csv into a running system. */
export const publishRosterCommand: Command = {
  name: 'centre -- publish-roster',
  says: 'Publishes a roster.csv at a running system: all of it or, where a line is bad, nothing, and every bad line is printed.',
  words: 'FILE',
  options: {
    centre: { value: 'NAME', says: 'the centre whose roster it is', byDefault: 'yanhu' },
    url: { value: 'URL', says: 'where the system answers, such as http://127.0.0.1:8080' },
    token: { value: 'TOKEN', says: "the developer's token of a host on this machine" },
    'access-token': { value: 'TOKEN', says: 'or the access token of a manager, supervisor or administrator' },
    from: { value: 'TIME', says: 'the period begins, such as "2026-01-05 08:00", by the clock in China (default: with the first line)' },
    to: { value: 'TIME', says: 'and ends (default: with the last line)' },
  },
  run: async (given) => {
    const [file, ...rest] = given.words;
    if (file === undefined || rest.length > 0) return fail('Cannot publish the roster: give one file (see --help).');
    const text = readText(file);
    const centre = given.text['centre'] ?? '';
    const baseUrl = needText(given, 'url').replace(/\/$/, '');
    try {
      const client = await clientOf(given, { baseUrl, centre });
      const body = { commandId: randomUUID(), period: periodOf(given, text), roster: { form: 'csv' as const, text } };
      const { shifts, postings, versions } = await client.call('publish-roster', { centre }, { body });
      process.stdout.write(`Published: shifts ${shifts}, postings ${postings}, days ${Object.keys(versions).length}.\n`);
      return 0;
    } catch (error) {
      return explain(error, { file, baseUrl });
    }
  },
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`Cannot publish the roster: "${file}" cannot be read.`, { cause: error });
  }
};

const clientOf = async (given: Given, { baseUrl, centre }: { readonly baseUrl: string; readonly centre: string }): Promise<Client> => {
  const own = given.text['access-token'];
  if (own !== undefined) return createClient({ baseUrl, token: () => own });
  return clientAs({ url: baseUrl, developerToken: needText(given, 'token') }, { role: 'manager', centre });
};

/** What is not said is read from the lines. */
const periodOf = (given: Given, text: string): Period => {
  const [from, to] = [timeOption(given, 'from'), timeOption(given, 'to')];
  if (from !== undefined && to !== undefined) return { from, to };
  const { shifts, postings } = readRosterCsv(text);
  const lines = [...shifts, ...postings];
  if (lines.length === 0) return fail('Cannot publish the roster: it has no line, and neither --from nor --to says which period is to be emptied.');
  return { from: from ?? Math.min(...lines.map((line) => line.from)), to: to ?? Math.max(...lines.map((line) => line.to)) };
};

const timeOption = (given: Given, name: string): number | undefined => {
  const text = given.text[name];
  const time = text === undefined ? undefined : readTime(text);
  return typeof time === 'string' ? fail(`Cannot publish the roster: --${name} is "${time}", not a time such as "2026-01-05 08:00".`) : time;
};

/** Prints each bad line; one sentence says the rest. */
const explain = (error: unknown, { file, baseUrl }: { readonly file: string; readonly baseUrl: string }): never => {
  if (error instanceof InvalidRequest || (error instanceof ApiProblem && error.errors.length > 0)) {
    const errors: readonly FieldError[] = error.errors;
    process.stderr.write(`${errors.map(({ field, message }) => `${field}: ${message}`).join('\n')}\n`);
    return fail(`Cannot publish "${file}": it has ${errors.length === 1 ? 'a fault' : `${errors.length} faults`}, listed above; nothing was written.`, { cause: error });
  }
  if (error instanceof TypeError) return fail(`Cannot publish the roster: nothing answers at "${baseUrl}".`, { cause: error });
  throw error;
};
