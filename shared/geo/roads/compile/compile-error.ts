/** An extract from which no road graph can be made; the message says what it lacks. */
export class RoadCompileError extends Error {
  readonly code = 'no-roads';

  constructor(found: string) {
    super(`Cannot compile roads: ${found}`);
    this.name = 'RoadCompileError';
  }
}
