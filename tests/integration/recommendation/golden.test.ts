import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GoldenCase } from './golden-case.ts';
import { playCase } from './play-case.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).map((file) => ({ file, golden: GoldenCase.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))) }));

/** The situations that a ranking must get right whatever else changes. */
const SITUATIONS = [
  'fastest-bares-a-township-at-i.json',
  'fastest-bares-a-township-at-ii.json',
  'fastest-bares-a-township-at-iv.json',
  'nearest-is-busy.json',
  'nobody-can-go.json',
  'nobody-capable.json',
  'nobody-in-time.json',
  'position-40-minutes-old.json',
  'router-down.json',
  'three-ambulances-one-ventilator.json',
  'two-bank-river.json',
];

test('each situation has its case', () => {
  expect(cases.map(({ file }) => file).sort()).toEqual(SITUATIONS);
});

test.each(cases)('$golden.title', async ({ golden }) => {
  expect(await playCase(golden)).toEqual(golden.expected);
});
