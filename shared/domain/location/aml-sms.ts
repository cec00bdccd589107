import { amlPosition, type ReadAml } from './aml-position.ts';

/** How a message of Advanced Mobile Location begins; its version is 1. */
const HEADER = 'A"ML=1;';
/** yyyymmddhhmmss, UTC. */
const TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/**
 * Reads the message that a handset sends by SMS during an emergency call (ETSI TS 103 625, 5.1): `A"ML=1;lt=+35.02;lg=…;rd=…;top=…;lc=…;…`.
 * Attributes come in any order and unknown ones are passed over; the handset's and the subscriber's numbers (ei, si) are not read.
 */
export const readAmlSms = (text: string): ReadAml => {
  if (!text.startsWith(HEADER)) return { fault: 'it does not begin with A"ML=1;' };
  const attributes = attributesOf(text.slice(HEADER.length));
  if (!attributes) return { fault: 'an attribute stands twice or has no value' };
  const length = attributes.get('ml');
  if (length !== undefined && Number(length) > text.length) return { fault: 'it was cut off on its way' };
  if (attributes.get('pm') === 'N') return { fault: 'the handset did not know where it is' };
  return amlPosition({
    latitude: attributes.get('lt'),
    longitude: attributes.get('lg'),
    radius: attributes.get('rd'),
    confidence: attributes.get('lc'),
    measuredAt: timeOf(attributes.get('top')),
  });
};

const attributesOf = (text: string): ReadonlyMap<string, string> | undefined => {
  const attributes = new Map<string, string>();
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || rest.length > 0 || attributes.has(name)) return undefined;
    attributes.set(name, value);
  }
  return attributes;
};

const timeOf = (text: string | undefined): number | undefined => {
  const [, year, month, day, hour, minute, second] = TIME.exec(text ?? '') ?? [];
  const stamp = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.000Z`;
  // eslint-disable-next-line no-restricted-globals -- reads a given time, not the clock
  const moment = new Date(stamp);
  // A 31st of February is moved on by the calendar; what comes back is then another day.
  return Number.isNaN(moment.getTime()) || moment.toISOString() !== stamp ? undefined : moment.getTime();
};
