import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { itemStore } from '#ports/item-store';
import { loggerOf } from '#shared/middleware/logger.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import { consumeSocketTicket } from '#shared/store/socket-tickets.ts';

/** API Gateway answers 401 to an error of exactly this message. */
const REFUSAL = 'Unauthorized';

const leaveFor = (caller: Caller, resource: string): APIGatewayAuthorizerResult => ({
  principalId: caller.userId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: resource }] },
  context: { ...caller },
});

/** Lets a socket in whose ticket still stands, and takes the ticket. */
export const create = (ports: { readonly itemStore: ItemStore }) => {
  const logger = loggerOf('authorize-socket');
  return async (event: Pick<APIGatewayRequestAuthorizerEvent, 'methodArn' | 'queryStringParameters'>): Promise<APIGatewayAuthorizerResult> => {
    const ticket = event.queryStringParameters?.['ticket'];
    const caller = ticket ? await consumeSocketTicket(ports.itemStore, ticket) : undefined;
    if (caller === undefined) {
      logger.info('socket refused', { ticket: ticket ? 'unknown, used or expired' : 'missing' });
      throw new Error(REFUSAL);
    }
    return leaveFor(caller, event.methodArn);
  };
};

/** What API Gateway calls before $connect. */
export const handler = create({ itemStore });
