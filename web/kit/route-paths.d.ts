/** The route table's methods and paths, made by web/build/route-paths.ts when the screens are built. */
declare module 'virtual:route-paths' {
  export const routePaths: import('#shared/api/client-on.ts').RoutePaths;
}
