import type { CallerPosition } from '#shared/schemas/caller-position.ts';

/** What a handset said, or why it says nothing that can be used. */
export type ReadAml = { readonly position: CallerPosition } | { readonly fault: string };

interface Told {
  readonly latitude: string | undefined;
  readonly longitude: string | undefined;
  readonly radius: string | undefined;
  readonly confidence: string | undefined;
  readonly measuredAt: number | undefined;
}

const NUMBER = /^[+-]?\d{1,9}(\.\d{1,20})?$/;

/** A number within bounds, both included; nothing for any other text. */
const numberWithin = (text: string | undefined, least: number, most: number): number | undefined => {
  if (text === undefined || !NUMBER.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
};

/** A handset that does not know where it is says 0, 0, which lies in the sea. */
const isNowhere = (latitude: number, longitude: number): boolean => latitude === 0 && longitude === 0;

/** A position of what a handset's message says, checked; AML is in WGS-84. */
export const amlPosition = ({ latitude: north, longitude: east, radius, confidence, measuredAt }: Told): ReadAml => {
  const latitude = numberWithin(north, -90, 90);
  const longitude = numberWithin(east, -180, 180);
  if (latitude === undefined) return { fault: `its latitude is ${said(north)}` };
  if (longitude === undefined) return { fault: `its longitude is ${said(east)}` };
  if (isNowhere(latitude, longitude)) return { fault: 'the handset did not know where it is' };
  if (measuredAt === undefined) return { fault: 'its time is missing or no time' };
  const accuracyMeters = numberWithin(radius, 0, 1_000_000);
  const confidencePercent = numberWithin(confidence, 0, 100);
  return {
    position: {
      source: 'aml',
      position: [longitude, latitude],
      ...(accuracyMeters !== undefined && { accuracyMeters }),
      ...(confidencePercent !== undefined && { confidencePercent }),
      measuredAt,
    },
  };
};

/** Never the text itself, which may hold more than it should. */
const said = (text: string | undefined): string => (text === undefined ? 'missing' : 'no such number');
