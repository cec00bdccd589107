/**
 * Does something once what was just changed has been painted: the answer to a press comes first, and the slow picture of a map after it.
 * @returns how to let it be, while it was not done
 */
export const afterPaint = (act: () => void): (() => void) => {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
};
