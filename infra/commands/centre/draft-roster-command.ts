import { draftRoster } from '#infra/centres/pack/draft-roster.ts';
import { readTime } from '#functions/publish-roster/read-time.ts';
import { MOST_ROSTER_DAYS } from '#functions/publish-roster/schema.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { needText, wholeNumber } from '../kit/option-value.ts';
import { checkedPack, folderOf } from './check-command.ts';

const HOURS_A_DAY = 24;

/** `centre draft-roster`: a roster.csv to begin with. */
export const draftRosterCommand: Command = {
  name: 'centre -- draft-roster',
  says: "Prints a roster.csv for a centre's whole fleet, around the clock, with placeholders for the members of each crew.",
  words: 'NAME|FOLDER',
  options: {
    from: { value: 'TIME', says: 'when it begins, such as "2026-01-05 08:00", by the clock in China' },
    days: { value: 'N', says: `for how many days, ${MOST_ROSTER_DAYS} at most`, byDefault: '7' },
    'shift-hours': { value: 'N', says: 'how long a shift lasts', byDefault: '12' },
  },
  run: (given) => {
    const [word, ...rest] = given.words;
    if (word === undefined || rest.length > 0) return fail('Cannot draft the roster: give one name or folder (see --help).');
    const { units } = checkedPack(folderOf(word)).centre;
    const from = readTime(needText(given, 'from'));
    if (typeof from === 'string') return fail(`Cannot draft the roster: --from is "${from}", not a time such as "2026-01-05 08:00".`);
    const days = wholeNumber(given, 'days', { from: 1, to: MOST_ROSTER_DAYS }) ?? 1;
    const shiftHours = wholeNumber(given, 'shift-hours', { from: 1, to: HOURS_A_DAY }) ?? HOURS_A_DAY;
    process.stdout.write(draftRoster(units, { from, hours: days * HOURS_A_DAY, shiftHours }));
    return Promise.resolve(0);
  },
};
