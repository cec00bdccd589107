import type { UnitStateChange } from '#functions/set-unit-state/schema.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { AwayReason } from '#shared/schemas/reason.ts';

/** How a unit is sent. */
export type SendHow = 'dispatch' | 'divert' | 'queue';

/** What a line of the command line asks for; units and incidents stand as they were typed. */
export type ConsoleCommand =
  | { readonly verb: 'help' }
  | { readonly verb: 'newCall' }
  | { readonly verb: 'claim' }
  | { readonly verb: 'open'; readonly incident: string }
  /** Without an incident the one in hand, without a unit the recommended one. */
  | { readonly verb: 'send'; readonly how: SendHow; readonly incident?: string; readonly unit?: string }
  | { readonly verb: 'unit'; readonly unit: string; readonly change?: UnitStateChange | { readonly to: 'movingUp'; readonly station: string } }
  | { readonly verb: 'place'; readonly query: string }
  | { readonly verb: 'priority'; readonly priority: Priority | undefined }
  | { readonly verb: 'join'; readonly incident: string }
  | { readonly verb: 'message'; readonly unit: string; readonly text: string }
  | { readonly verb: 'ready' }
  | { readonly verb: 'away'; readonly reason: AwayReason }
  | { readonly verb: 'sound'; readonly isQuiet: boolean }
  | { readonly verb: 'show'; readonly what: Shown };

/** What can be called up by name. */
export type Shown = 'alarms' | 'facilities' | 'major' | 'closures' | 'overview';

/** Why a line says nothing that can be done: the text that tells it, and what stands in the text. */
export interface CommandProblem {
  readonly problem: 'unknownVerb' | 'missingIncident' | 'missingUnit' | 'missingText' | 'missingPlace' | 'badPriority' | 'badUnitState' | 'badReason' | 'tooMuch' | 'noSuchIncident' | 'noSuchUnit' | 'manyUnits' | 'nothingInHand' | 'noCallInHand';
  readonly what: string;
}

/** Whether reading a line failed. */
export const isProblem = (read: object): read is CommandProblem => 'problem' in read;
