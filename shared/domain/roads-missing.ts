/** The centre's compiled roads are missing or damaged, and the question has no honest answer without them. */
export class RoadsMissing extends Error {
  readonly code = 'roads-missing';

  constructor(action: string, centre: string) {
    super(`Cannot ${action}: the roads of "${centre}" cannot be read`);
    this.name = 'RoadsMissing';
  }
}
