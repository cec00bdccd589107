import { readFileSync, readdirSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

interface Request {
  readonly uri: string;
  readonly querystring: Readonly<Record<string, { readonly value: string }>>;
}

const root = new URL('../../../../../', import.meta.url);
const source = readFileSync(new URL('infra/aws/stateful/folder-page.js', root), 'utf8');
/** Runs the function as the edge does: its file, called by its name. */
const page = (request: Partial<Request>): Request =>
  JSON.parse(runInContext(`${source}; JSON.stringify(handler(${JSON.stringify({ request: { querystring: {}, ...request } })}))`, createContext({})) as string) as Request;

const screens = readdirSync(new URL('web/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file}`);

describe('the address of a folder', () => {
  it('is known of every screen', () => expect(screens).toEqual(expect.arrayContaining(['/index.html', '/crew/index.html', '/station/index.html', '/locate/index.html', '/sign-in/index.html'])));

  it.each(screens)('stands for its page %s, with a slash or without', (file) => {
    expect(page({ uri: file.replace('index.html', '') }).uri).toBe(file);
    if (file !== '/index.html') expect(page({ uri: file.replace('/index.html', '') }).uri).toBe(file);
    expect(page({ uri: file }).uri).toBe(file);
  });

  it.each(['/sign-in.json', '/crew/sw.js', '/crew/app.webmanifest', '/assets/index-B3_x-9.js', '/centres-static/yanhu/map.json', '/docs/api/openapi.json'])('is not what the file %s has', (uri) => {
    expect(page({ uri }).uri).toBe(uri);
  });

  it('keeps its query', () => {
    expect(page({ uri: '/crew/', querystring: { unit: { value: 'k12' } } })).toEqual({ uri: '/crew/index.html', querystring: { unit: { value: 'k12' } } });
  });

  it('is short enough for the edge, and has nothing but plain JavaScript', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(10 * 1024);
    expect(source).not.toMatch(/^\s*(import|export)\b/m);
  });
});
