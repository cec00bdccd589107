import type { Route } from '#shared/api/route.ts';

/** The route table: a row a function. */
export type RouteTable = Readonly<Record<string, Route>>;

/** The function that a request is for, with the path's parameters decoded. */
export interface RouteMatch {
  readonly name: string;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** What a path is: a route, a path whose routes take other methods, or none. */
export type RouteLookup =
  | { readonly found: 'route'; readonly match: RouteMatch }
  | { readonly found: 'other-methods'; readonly allow: readonly string[] }
  | { readonly found: 'nothing' };

interface Compiled {
  readonly name: string;
  readonly route: Route;
  readonly segments: readonly string[];
}

const isParameter = (segment: string): boolean => segment.startsWith('{');
const parameterCount = ({ segments }: Compiled): number => segments.filter(isParameter).length;

const decode = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

const paramsOf = ({ segments }: Compiled, path: readonly string[]): Record<string, string> | undefined => {
  if (segments.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const given = path[index] ?? '';
    if (!isParameter(segment)) {
      if (segment !== given) return undefined;
      continue;
    }
    const value = decode(given);
    if (value === undefined || value === '') return undefined;
    params[segment.slice(1, -1)] = value;
  }
  return params;
};

/** Looks requests up in a route table as API Gateway does: of several paths that fit, the one with the fewest parameters. */
export const routeMatcher = (routes: RouteTable): ((method: string, path: string) => RouteLookup) => {
  const compiled = Object.entries(routes)
    .map(([name, route]): Compiled => ({ name, route, segments: route.path.split('/') }))
    .sort((a, b) => parameterCount(a) - parameterCount(b));
  return (method, path) => {
    const segments = path.split('/');
    const fitting = compiled.flatMap(({ name, route, ...rest }) => {
      const params = paramsOf({ name, route, ...rest }, segments);
      return params ? [{ name, route, params }] : [];
    });
    const match = fitting.find(({ route }) => route.method === method);
    if (match) return { found: 'route', match };
    return fitting.length > 0 ? { found: 'other-methods', allow: fitting.map(({ route }) => route.method) } : { found: 'nothing' };
  };
};
