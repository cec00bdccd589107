/**
 * The path patterns of a distribution under which routes fall: what stands before a path's first parameter, and anything after it.
 * `/centres/{centre}/calls` falls under `/centres/*`.
 */
export const apiPathPatterns = (paths: Iterable<string>): readonly string[] => [...new Set(Array.from(paths, (path) => path.replace(/\{.*$/, '*')))].sort();
