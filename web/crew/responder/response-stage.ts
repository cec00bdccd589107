import type { KnownResponse } from '#shared/domain/responder/response.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';

/** How far a response has come, as the village doctor sees it: what the phone has not sent yet counts. */
export type ResponseStage = 'alerted' | 'accepted' | 'arrived' | 'over';

/** The stage of a response with what was pressed on this phone since. */
export const responseStage = (response: KnownResponse, responseId: string, commands: readonly QueuedCommand[]): ResponseStage => {
  const own = commands.filter(({ params, state }) => params['responseId'] === responseId && state !== 'refused');
  const hasSaid = (word: string): boolean => own.some(({ body }) => body['step'] === word || (body['answer'] as { readonly kind?: string } | undefined)?.kind === word);
  if (response.status === 'ended' || hasSaid('finished') || hasSaid('decline')) return 'over';
  if (response.status === 'arrived' || hasSaid('arrived')) return 'arrived';
  return response.status === 'accepted' || hasSaid('accept') ? 'accepted' : 'alerted';
};
