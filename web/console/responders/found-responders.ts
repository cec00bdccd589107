import type { Named } from '#web/kit/language/named-place.ts';

/** A village doctor as the list of duties finds one: by the village of the clinic. */
export interface Findable {
  readonly responderId: string;
  readonly village: Named | undefined;
}

/** More than fit on a screen are found by typing on. */
const MOST_SHOWN = 30;

/** The village doctors whose village, in either script, holds what was typed, or whose own id does. */
export const foundResponders = <One extends Findable>(all: readonly One[], typed: string): readonly One[] => {
  const wanted = typed.trim().toLowerCase();
  return all.filter(({ responderId, village }) => [responderId, village?.name, village?.latinName].some((text) => text?.toLowerCase().includes(wanted))).slice(0, MOST_SHOWN);
};
