/** A compiled graph that cannot be used: damaged, or of another version. Compile the roads again. */
export class GraphFileError extends Error {
  readonly code = 'road-graph-unusable';

  constructor(found: string) {
    super(`Cannot open the road graph: ${found}; compile the roads again`);
    this.name = 'GraphFileError';
  }
}
