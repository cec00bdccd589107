import type * as z from 'zod';
import type { AnswerOf } from '#shared/api/route.ts';
import { routes, type RouteName, type RouteOf } from '#shared/api/routes.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Role } from '#shared/schemas/caller.ts';
import type { Source } from '#shared/schemas/source.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { httpHandler, type HttpHandler, type HttpRequest } from './http-handler.ts';

/** What every command needs. */
export interface CommandPorts {
  readonly itemStore: ItemStore;
  readonly clock: Clock;
}

/** The routes that change something: each carries a `commandId`. */
export type CommandName = {
  [Name in RouteName]: RouteOf<Name> extends { readonly request: infer Request extends z.ZodType } ? (z.infer<Request> extends { readonly commandId: string } ? Name : never) : never;
}[RouteName];

const SOURCE_OF_ROLE: Record<Role, Source> = {
  dispatcher: 'console',
  supervisor: 'console',
  crew: 'crew',
  station: 'station',
  facility: 'facility',
  responder: 'crew',
  manager: 'console',
  administrator: 'system',
};

/**
 * Wraps a function that changes something: a checked request, then one decision in one transaction, repeatable by its
 * `commandId`. The decision may be run again on fresh state when another writer was first.
 */
export const commandHandler = <const Name extends CommandName>(
  name: Name,
  ports: CommandPorts,
  decide: (request: HttpRequest<RouteOf<Name>>, work: UnitOfWork) => Promise<AnswerOf<RouteOf<Name>>>,
): HttpHandler =>
  httpHandler(name, routes[name] as RouteOf<Name>, async (request) => {
    const { commandId } = request.body as { readonly commandId: string };
    const { caller } = request;
    // The path is part of what is asked: the same words about another incident are another request.
    const asked = { path: request.params, body: request.body };
    const command = { centre: caller.centre, commandId, name, body: asked, by: caller.userId, source: SOURCE_OF_ROLE[caller.role] };
    return executeCommand(ports, command, async (work) => decide(request, work));
  });
