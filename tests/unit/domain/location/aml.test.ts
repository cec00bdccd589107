import { describe, expect, it } from 'vitest';
import { readAmlForm } from '#shared/domain/location/aml-form.ts';
import { readAmlSms } from '#shared/domain/location/aml-sms.ts';

const SMS = 'A"ML=1;lt=+35.02397;lg=+111.00305;rd=50;top=20260105080509;lc=90;pm=W;si=123456789012345;ei=1234567890123456;mcc=460;mnc=00;ml=128';
/** The same without its length, which its last attribute tells. */
const BARE = SMS.replace(';ml=128', '');
const measuredAt = Date.UTC(2026, 0, 5, 8, 5, 9);
const here = { source: 'aml', position: [111.00305, 35.02397], accuracyMeters: 50, confidencePercent: 90, measuredAt };

describe('an AML message by SMS', () => {
  it('says where the handset is, within what, how surely and when', () => expect(readAmlSms(SMS)).toEqual({ position: here }));
  it('gives away neither the handset’s number nor the subscriber’s', () => expect(JSON.stringify(readAmlSms(SMS))).not.toMatch(/12345678901234/));
  it('is read in any order, with attributes that we do not know, and without those that may be missing', () =>
    expect(readAmlSms('A"ML=1;top=20260105080509; zz=1;lg=+111.00305;lt=+35.02397;')).toEqual({ position: { source: 'aml', position: [111.00305, 35.02397], measuredAt } }));
  it('reads the southern and the western half of the globe', () =>
    expect(readAmlSms('A"ML=1;lt=-33.5;lg=-70.25;top=20260105080509')).toMatchObject({ position: { position: [-70.25, -33.5] } }));

  it.each([
    ['that is another message', 'Help, we are at the old mill', /does not begin/],
    ['of another version', BARE.replace('ML=1', 'ML=2'), /does not begin/],
    ['that is empty', '', /does not begin/],
    ['that was cut off', `${BARE.slice(0, BARE.indexOf(';si'))};ml=128`, /cut off/],
    ['without a latitude', BARE.replace('lt=+35.02397;', ''), /latitude is missing/],
    ['with a latitude beyond the pole', BARE.replace('+35.02397', '+95.02397'), /latitude is no such number/],
    ['with a longitude that is text', BARE.replace('+111.00305', 'east'), /longitude is no such number/],
    ['with a longitude in another notation', BARE.replace('+111.00305', '1e2'), /longitude is no such number/],
    ['of a handset that does not know', BARE.replace('pm=W', 'pm=N'), /did not know/],
    ['from nowhere', BARE.replace('+35.02397', '+00.00000').replace('+111.00305', '+000.00000'), /did not know/],
    ['without a time', BARE.replace('top=20260105080509;', ''), /time is missing/],
    ['of a day that is none', BARE.replace('20260105', '20260231'), /time is missing or no time/],
    ['of an hour that is none', BARE.replace('0805', '2505'), /time is missing or no time/],
    ['that says one thing twice', `${BARE};lt=+36.0`, /stands twice/],
    ['with a word among its attributes', `${BARE};help`, /no value/],
  ])('%s is refused', (_what, text, fault) => expect(readAmlSms(text)).toMatchObject({ fault: expect.stringMatching(fault) as string }));

  it('is never echoed in what is wrong with it', () => expect(JSON.stringify(readAmlSms(SMS.replace('+35.02397', '13900001234')))).not.toContain('13900001234'));
});

const FORM = 'v=1&device_number=%2B8613900001234&location_latitude=35.02397&location_longitude=111.00305&location_time=1767600309000&location_accuracy=10.4&location_source=GPS&location_certainty=83';

describe('an AML message by HTTPS', () => {
  it('says whose it is and where the handset is', () =>
    expect(readAmlForm(FORM)).toEqual({
      number: '+8613900001234',
      read: { position: { source: 'aml', position: [111.00305, 35.02397], accuracyMeters: 10.4, confidencePercent: 83, measuredAt: 1_767_600_309_000 } },
    }));
  it.each([
    ['that is empty', ''],
    ['without a time', FORM.replace('location_time', 'time')],
    ['with a time in seconds', FORM.replace('1767600309000', '1767600309')],
    ['with two latitudes', `${FORM}&location_latitude=36`],
    ['with a longitude beyond the globe', FORM.replace('111.00305', '211.0')],
  ])('%s is refused', (_what, form) => expect(readAmlForm(form).read).toHaveProperty('fault'));
  it('without a number is nobody’s', () => expect(readAmlForm(FORM.replace('device_number', 'number')).number).toBeUndefined());
});
