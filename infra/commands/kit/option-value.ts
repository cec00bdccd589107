import { Coordinate } from '#shared/schemas/coordinate.ts';
import { fail } from './command-failure.ts';
import type { Given } from './command.ts';

/** The option's text, or one sentence that it is missing. */
export const needText = (given: Given, name: string): string =>
  given.text[name] ?? fail(`Cannot run: --${name} is missing (see --help).`);

/** The option as a whole number in a range, or nothing when it was not given. */
export const wholeNumber = (given: Given, name: string, range: { readonly from: number; readonly to: number }): number | undefined => {
  const text = given.text[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= range.from && value <= range.to) return value;
  return fail(`Cannot run: --${name} is "${text}", not a whole number from ${range.from} to ${range.to}.`);
};

/** The option as a number above a bound, or nothing when it was not given. */
export const numberAbove = (given: Given, name: string, bound: number): number | undefined => {
  const text = given.text[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value > bound) return value;
  return fail(`Cannot run: --${name} is "${text}", not a number above ${bound}.`);
};

/** `8.69,49.41` as a coordinate: longitude first, in WGS-84 degrees. */
export const coordinateOf = (text: string, name: string): Coordinate => {
  const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const parsed = Coordinate.safeParse(parts);
  return parsed.success ? parsed.data : fail(`Cannot run: --${name} is "${text}", not LONGITUDE,LATITUDE in degrees.`);
};
