import { useEffect, useState } from 'react';
import { useLook } from '#web/kit/look/look.ts';
import { chartPalette, type ChartPalette } from './palette.ts';

/** The palette of charts, read anew when day becomes night. */
export const usePalette = (): ChartPalette => {
  const { isDark } = useLook();
  const [palette, setPalette] = useState(() => chartPalette(document.documentElement));
  // The frame above marks the page as dark in an effect of its own, which runs after those of its parts.
  useEffect(() => {
    const read = requestAnimationFrame(() => setPalette(chartPalette(document.documentElement)));
    return () => cancelAnimationFrame(read);
  }, [isDark]);
  return palette;
};
