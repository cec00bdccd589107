import { createContext } from 'react';
import type { Role } from '#shared/schemas/caller.ts';
import { CONSOLE_ROLES } from './console-roles.ts';

/** The roles that whoever sits here may take at this console: any by the developer's token, those of the account by a provider's. */
export const SeatRoles = createContext<readonly Role[]>(CONSOLE_ROLES);
