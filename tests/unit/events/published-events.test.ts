import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { publishedEvents } from '#events/published-events.ts';

const read = (kind: 'schemas' | 'samples', name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../events/${kind}/${name}.json`, import.meta.url), 'utf8'));

const contract = publishedEvents.map((event) => {
  const name = event.shape.type.value;
  const sample = read('samples', name) as { type: string; data: Record<string, unknown> };
  return { name, event, sample, schema: z.fromJSONSchema(read('schemas', name) as Parameters<typeof z.fromJSONSchema>[0]) };
});

/** The sample with an unknown field in itself, and in each object within it. */
const withStrangers = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => withStrangers(one).map((other): readonly unknown[] => value.with(index, other)));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]) => withStrangers(one).map((other) => ({ ...value, [key]: other })));
  return [{ ...value, stranger: 'an unknown field' }, ...inside];
};

describe('the published events', () => {
  it('each have a name of their own', () => expect(new Set(contract.map(({ name }) => name)).size).toBe(contract.length));
});

describe.each(contract)('$name', ({ event, sample, schema }) => {
  it('accepts its sample', () => expect(event.parse(sample)).toEqual(sample));

  it('refuses an unknown field, however deep', () => {
    const strangers = withStrangers(sample);
    expect(strangers.length).toBeGreaterThanOrEqual(2);
    expect(strangers.filter((stranger) => event.safeParse(stranger).success)).toEqual([]);
  });

  it('is the same to a reader of its JSON Schema', () => {
    expect(schema.safeParse(sample).success).toBe(true);
    expect(withStrangers(sample).filter((stranger) => schema.safeParse(stranger).success)).toEqual([]);
  });
});
