import type { CommandName } from '#web/kit/press/use-press.ts';

/** The commands of a crew's phone that have a name of their own on its screen. */
export const NAMED_COMMANDS = ['report-time-points', 'refuse-assignment', 'send-message', 'read-messages', 'record-vitals', 'keep-attachment', 'register-patient', 'set-unit-state'] as const satisfies readonly CommandName[];
/** One of them. */
export type NamedCommand = (typeof NAMED_COMMANDS)[number];
