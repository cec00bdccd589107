import { accessOf, clientAs, type HostAccount } from '#infra/commands/kit/host-access.ts';
import type { Client } from '#shared/api/client.ts';
import { newCommandId } from '#web/kit/press/command-id.ts';

/** The API of a running host as a dispatcher, or whoever else is asked for, would call it: what other screens do while one is looked at. */
export const apiClient = (address: string, as: HostAccount = { role: 'dispatcher' }): Promise<Client> => clientAs(accessOf(address), as);

/** A command with an id of its own, as a request takes it. */
export const body = <Said extends object>(said: Said) => ({ body: { commandId: newCommandId(), ...said } });
