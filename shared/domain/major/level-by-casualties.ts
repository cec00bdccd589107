import type { MajorIncidentLevel, TagCounts } from '#shared/schemas/major-incident.ts';

/**
 * The casualties at which a level is reached, and how many of them must be dead or critical: 国家突发公共事件医疗卫生救援应急预案,
 * section 2. Of the highest level the plan says "many critical" without a number; the next level's is taken.
 */
const LEVELS: readonly { readonly level: MajorIncidentLevel; readonly casualties: number; readonly deadOrCritical: number }[] = [
  { level: 'extremely-serious', casualties: 100, deadOrCritical: 6 },
  { level: 'serious', casualties: 50, deadOrCritical: 6 },
  { level: 'considerable', casualties: 30, deadOrCritical: 4 },
  { level: 'ordinary', casualties: 10, deadOrCritical: 2 },
];

/** The level that the casualties known so far come to, red and black tags being the critical and the dead; nothing below the lowest. A person decides. */
export const levelByCasualties = ({ red, yellow, green, black }: TagCounts, untagged: number): MajorIncidentLevel | undefined => {
  const casualties = red + yellow + green + black + untagged;
  return LEVELS.find((one) => casualties >= one.casualties && red + black >= one.deadOrCritical)?.level;
};
