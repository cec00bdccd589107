import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Responder } from '#shared/domain/responder/responder.ts';
import type { KnownResponse } from '#shared/domain/responder/response.ts';

/** A response with the version of its log. */
export interface OwnResponse {
  readonly id: string;
  readonly version: number;
  readonly response: KnownResponse;
}

/** What a village doctor sees of the board: the own duty, and the response that is asked for. A duty that the board does not show is asked of the server. */
export const ownResponse = (entries: readonly BoardEntry[], responderId: string): { readonly responder: Responder | undefined; readonly response: OwnResponse | undefined } => {
  let responder: Responder | undefined;
  let response: OwnResponse | undefined;
  for (const entry of entries) {
    if (entry.kind === 'responder' && entry.id === responderId) responder = entry.state;
    if (entry.kind === 'response' && entry.state.status !== 'absent' && entry.state.status !== 'ended' && entry.state.responderId === responderId) response = { id: entry.id, version: entry.version, response: entry.state };
  }
  return { responder, response };
};
