import type { Plugin } from 'vite';
import { routes } from '#shared/api/routes.ts';

const NAME = 'virtual:route-paths';
const RESOLVED = `\0${NAME}`;

/** Gives pages the route table without its schemas, which weigh more than a small screen: `virtual:route-paths` holds each route's method and path. */
export const routePaths = (): Plugin => ({
  name: 'yike-route-paths',
  resolveId: (id) => (id === NAME ? RESOLVED : undefined),
  load: (id) => {
    if (id !== RESOLVED) return undefined;
    const paths = Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, { method, path }]));
    return `export const routePaths = ${JSON.stringify(paths)};`;
  },
});
