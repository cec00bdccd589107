/** The parts of the console that F6 goes through, each by where its first control is. */
const REGIONS = ['.calls', '.alarm-strip', '.lists .ant-tabs', '.in-hand', '.command-line'] as const;
const CONTROLS = 'button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/** Puts the focus into the next part that has something to press. */
export const goToNextRegion = (page: Document): void => {
  const regions = REGIONS.flatMap((selector) => page.querySelector<HTMLElement>(selector) ?? []);
  const at = regions.findIndex((region) => region.contains(page.activeElement));
  for (let step = 1; step <= regions.length; step += 1) {
    const control = regions[(at + step) % regions.length]?.querySelector<HTMLElement>(CONTROLS);
    if (!control) continue;
    control.focus();
    return;
  }
};
