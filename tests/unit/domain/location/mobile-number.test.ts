import { expect, test } from 'vitest';
import { mobileNumber } from '#shared/domain/location/mobile-number.ts';

test.each([
  ['13900001234', '+8613900001234'],
  ['013900001234', '+8613900001234'],
  ['+86 139-0000-1234', '+8613900001234'],
  ['008613900001234', '+8613900001234'],
  ['+85291234567', '+85291234567'],
])('a mobile number written as %s is addressed as %s', (written, addressed) => expect(mobileNumber(written)).toBe(addressed));

test.each(['03592120120', '+863592120120', '12000000000', '120', ''])('"%s" takes no short messages', (written) => expect(mobileNumber(written)).toBeUndefined());
