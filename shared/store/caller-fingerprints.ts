import { createHmac } from 'node:crypto';
import type { Secrets } from '#shared/ports/secrets.ts';

/** How long a caller is known again: someone who rings twice about one emergency does so within half an hour. */
export const CALLER_KNOWN_MILLISECONDS = 30 * 60 * 1000;

/** Chinese numbers are written with +86, 0086 or 0 before them, or without. */
const PREFIX = /^(\+86|0086|0)/;

/**
 * A caller's number as nobody can read it: the same number gives the same text at one centre, and without the centre's key
 * none can be tried. Kept for as long as the caller is to be known again, and never in an event.
 */
export const callerFingerprint = async (secrets: Secrets, centre: string, number: string): Promise<string> => numberFingerprint(secrets, { centre, purpose: 'caller-fingerprint', number });

/** A number's fingerprint for one purpose; that of another purpose says nothing of it. */
export const numberFingerprint = async (secrets: Secrets, { centre, purpose, number }: { readonly centre: string; readonly purpose: string; readonly number: string }): Promise<string> => {
  const key = await secrets.derive(centre, purpose);
  const digits = number.replace(/[^+0-9]/g, '').replace(PREFIX, '');
  return createHmac('sha256', key).update(digits).digest('hex').slice(0, FINGERPRINT_DIGITS);
};

/** 128 bits: no two callers of a county share one by chance. */
const FINGERPRINT_DIGITS = 32;
