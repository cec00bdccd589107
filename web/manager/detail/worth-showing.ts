import type { FigureName } from '#shared/domain/statistics/figures.ts';
import type { FigureGroup } from '#shared/domain/statistics/report.ts';
import { Mode } from '#shared/schemas/mode.ts';

const OTHER_MODES: ReadonlySet<string> = new Set(Mode.options);

/** Whether a group has anything of a figure beside what counts in another mode: a station that only drilled is no line of real work. */
export const hasSamples = ({ figures }: FigureGroup, name: FigureName): boolean => {
  const figure = figures[name];
  return figure !== undefined && (figure.n > 0 || Object.keys(figure.leftOut).some((reason) => !OTHER_MODES.has(reason)));
};

/** Whether there was anything to do in a group. */
export const hasWork = ({ volume }: FigureGroup): boolean => Object.values(volume).some((count) => count > 0);
