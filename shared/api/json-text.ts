import { InvalidRequest } from './invalid-request.ts';

/**
 * The value that a request's text stands for.
 * @throws InvalidRequest when it is not JSON.
 */
export const parseJsonText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidRequest([{ field: 'body', message: 'is not JSON' }]);
  }
};
