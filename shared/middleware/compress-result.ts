import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Below this an answer fits into a few packets, and compressing costs more than it saves. */
const LEAST_BYTES = 8 * 1024;

const compress = promisify(gzip);

/** An answer that is worth it, compressed for who takes that: a board or a centre pack over a phone's slow line. API Gateway leaves it to the function. */
export const compressResult = async (result: APIGatewayProxyStructuredResultV2, acceptEncoding = ''): Promise<APIGatewayProxyStructuredResultV2> => {
  const { body, isBase64Encoded } = result;
  if (body === undefined || isBase64Encoded || body.length < LEAST_BYTES || !/\bgzip\b/.test(acceptEncoding)) return result;
  const zipped = await compress(body);
  return { ...result, headers: { ...result.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }, body: zipped.toString('base64'), isBase64Encoded: true };
};
