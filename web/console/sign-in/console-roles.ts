import type { Role } from '#shared/schemas/caller.ts';

/** The roles that have something to do at the console; the other screens come with their own. */
export const CONSOLE_ROLES = ['dispatcher', 'supervisor', 'manager'] as const satisfies readonly Role[];
