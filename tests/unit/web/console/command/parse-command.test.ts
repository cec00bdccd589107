import { describe, expect, it } from 'vitest';
import { VERBS } from '#web/console/command/command-verbs.ts';
import { isProblem } from '#web/console/command/console-command.ts';
import { parseCommand } from '#web/console/command/parse-command.ts';

describe('the command line', () => {
  it.each([
    ['d 3 k12', { verb: 'send', how: 'dispatch', incident: '3', unit: 'k12' }],
    ['  D  3   K12 ', { verb: 'send', how: 'dispatch', incident: '3', unit: 'K12' }],
    ['d k12', { verb: 'send', how: 'dispatch', unit: 'k12' }],
    ['d 3', { verb: 'send', how: 'dispatch', incident: '3' }],
    ['d', { verb: 'send', how: 'dispatch' }],
    ['v 3 12', { verb: 'send', how: 'divert', incident: '3', unit: '12' }],
    ['q 3 12', { verb: 'send', how: 'queue', incident: '3', unit: '12' }],
    ['i 41', { verb: 'open', incident: '41' }],
    ['j 3', { verb: 'join', incident: '3' }],
    ['p 解州 西街', { verb: 'place', query: '解州 西街' }],
    ['t 1', { verb: 'priority', priority: 'I' }],
    ['t iv', { verb: 'priority', priority: 'IV' }],
    ['t ?', { verb: 'priority', priority: undefined }],
    ['u k12', { verb: 'unit', unit: 'k12' }],
    ['u k12 out meal', { verb: 'unit', unit: 'k12', change: { to: 'outOfService', reason: 'meal' } }],
    ['u k12 out', { verb: 'unit', unit: 'k12', change: { to: 'outOfService', reason: 'other' } }],
    ['u k12 in', { verb: 'unit', unit: 'k12', change: { to: 'inService' } }],
    ['u k12 up longju', { verb: 'unit', unit: 'k12', change: { to: 'movingUp', station: 'longju' } }],
    ['m k12 后门进  二楼', { verb: 'message', unit: 'k12', text: '后门进  二楼' }],
    ['a', { verb: 'show', what: 'alarms' }],
    ['away', { verb: 'away', reason: 'break' }],
    ['away meal', { verb: 'away', reason: 'meal' }],
    ['quiet', { verb: 'sound', isQuiet: true }],
    ['?', { verb: 'help' }],
  ])('reads "%s"', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  it.each([
    ['x', 'unknownVerb', 'x'],
    ['', 'unknownVerb', ''],
    ['d 3 k12 k13', 'tooMuch', 'k13'],
    ['i', 'missingIncident', ''],
    ['j 3 4', 'tooMuch', '4'],
    ['p', 'missingPlace', ''],
    ['t', 'badPriority', ''],
    ['t 5', 'badPriority', '5'],
    ['u', 'missingUnit', ''],
    ['u k12 sleep', 'badUnitState', 'sleep'],
    ['u k12 up', 'badUnitState', 'up'],
    ['u k12 out holiday', 'badReason', expect.stringContaining('meal')],
    ['m k12', 'missingText', 'k12'],
    ['away holiday', 'badReason', expect.stringContaining('hand-over')],
    ['ready now', 'tooMuch', 'now'],
  ])('says what is wrong with "%s"', (line, problem, what: unknown) => {
    expect(parseCommand(line)).toEqual({ problem, what });
  });

  it('reads every example of its own list, and no word twice', () => {
    expect(VERBS.filter(({ example }) => isProblem(parseCommand(example)))).toEqual([]);
    const words = VERBS.flatMap((verb) => [...verb.words]);
    expect(new Set(words).size).toBe(words.length);
  });
});
