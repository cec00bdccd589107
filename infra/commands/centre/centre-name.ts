import { CentreName } from '#shared/schemas/identifier.ts';
import { fail } from '../kit/command-failure.ts';
import { needText } from '../kit/option-value.ts';
import type { Given } from '../kit/command.ts';

/** The --name option as a centre's name, or one sentence why it is none. */
export const centreNameOf = (given: Given): string => {
  const name = needText(given, 'name');
  return CentreName.safeParse(name).success ? name : fail(`Cannot use the name "${name}": a centre's name is 1 to 32 lower-case letters, digits and -, and starts with a letter.`);
};
