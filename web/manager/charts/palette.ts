/** The colours of a chart, from the one palette of the screens. */
export interface ChartPalette {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly panel: string;
  readonly median: string;
  readonly p90: string;
  readonly late: string;
  /** The size of labels: it follows the screen's. */
  readonly fontPixels: number;
}

/** Labels are smaller than text by this share. */
const LABEL_SHARE = 0.8;

/** Reads the palette as it is now, by day or by night. */
export const chartPalette = (root: Element): ChartPalette => {
  const style = getComputedStyle(root);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { text: colour('--text'), quiet: colour('--quiet'), line: colour('--line'), panel: colour('--panel'), median: colour('--accent'), p90: colour('--close'), late: colour('--late'), fontPixels: Math.round(Number.parseFloat(style.fontSize) * LABEL_SHARE) };
};
