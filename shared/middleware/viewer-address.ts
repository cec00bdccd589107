import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/**
 * Whose request it is: what stands before the gateway (CloudFront, a web server) names whom it passes on last, and the gateway then names that server.
 * Whoever asks the gateway itself may name anyone here: an address is no proof, and only tells a busy one from the others.
 */
export const viewerAddress = ({ headers, requestContext }: Pick<APIGatewayProxyEventV2, 'headers' | 'requestContext'>): string => {
  const { sourceIp } = requestContext.http;
  const named = (headers['x-forwarded-for'] ?? '').split(',').map((address) => address.trim());
  return named.findLast((address) => address !== '' && address !== sourceIp) ?? sourceIp;
};
