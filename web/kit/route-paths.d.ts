/** The route table's methods and paths, made by web/build/route-paths.ts when the screens are built. */
declare module 'virtual:route-paths' {
  import type { RoutePaths } from '#shared/api/client-on.ts';

  export const routePaths: RoutePaths;
}
