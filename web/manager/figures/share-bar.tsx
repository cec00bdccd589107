import type { Figure } from '#shared/domain/statistics/figure.ts';
import { percentInTarget } from '#shared/domain/statistics/statistics-csv.ts';
import { percentText } from './length-text.ts';

/** The share within the target as a number and a bar; the bar only repeats the number. */
export const ShareBar = ({ figure }: { readonly figure: Figure }) => {
  const percent = percentInTarget(figure);
  return (
    <span className="share-figure">
      <b>{percentText(percent)}</b>
      <span className="share-track" aria-hidden="true">
        <span style={{ width: `${String(percent ?? 0)}%` }} />
      </span>
    </span>
  );
};
