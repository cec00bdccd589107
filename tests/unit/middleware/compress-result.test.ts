import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressResult } from '#shared/middleware/compress-result.ts';

const long = { statusCode: 200, headers: { 'content-type': 'application/json', etag: '"7"' }, body: JSON.stringify('一刻'.repeat(5000)) };

describe('a large answer', () => {
  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ] as const)('is compressed for who takes "%s", and says so', async (accepted, coding, unpack) => {
    const { body = '', headers, ...rest } = await compressResult(long, accepted);
    expect(rest).toStrictEqual({ statusCode: 200, isBase64Encoded: true });
    expect(headers).toStrictEqual({ ...long.headers, 'content-encoding': coding, vary: 'accept-encoding' });
    expect(unpack(Buffer.from(body, 'base64')).toString('utf8')).toBe(long.body);
  });
  it('is left as it is for who does not', async () => {
    expect(await compressResult(long)).toBe(long);
    expect(await compressResult(long, 'deflate')).toBe(long);
  });
});

it.each([{ statusCode: 204 }, { statusCode: 200, body: '{}' }, { ...long, isBase64Encoded: true }])('an answer without much to compress is left as it is', async (result) => {
  expect(await compressResult(result, 'gzip')).toBe(result);
});
