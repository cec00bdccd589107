import type { Complaint } from '#shared/schemas/complaint.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Priority } from '#shared/schemas/priority.ts';

/** How urgent a complaint is taken to be in a drill, and what it needs. */
export interface ComplaintTriage {
  readonly priority?: Priority;
  readonly needs: readonly UnitCapability[];
}

interface Rule extends ComplaintTriage {
  readonly words: RegExp;
}

/**
 * ILLUSTRATIVE ONLY: it gives a drill a mixture of urgencies and has no medical standing; a dispatcher triages by protocol.
 * The words are those of Montgomery's EMS titles; the first rule that fits holds, so the gravest stand first.
 */
const RULES: readonly Rule[] = [
  { words: /cardiac arrest|drown|electrocut|choking|active shooter/i, priority: 'I', needs: ['advanced-life-support', 'defibrillator'] },
  { words: /unconscious|unresponsive|shooting|stabbing|amputation|crash/i, priority: 'I', needs: ['advanced-life-support'] },
  { words: /maternity/i, priority: 'II', needs: ['obstetric'] },
  { words: /cardiac|respiratory|cva|stroke|seizure|overdose|poison|hemorrhag|allergic|altered mental/i, priority: 'II', needs: ['advanced-life-support'] },
  { words: /accident|head injury|burn|carbon monoxide|hazardous|rescue|fire|assault|syncop|diabetic|heat/i, priority: 'II', needs: [] },
  { words: /unknown/i, needs: [] },
  { words: /alarm|special service|transferred|helicopter|warrant|suspicious|disabled|debris|animal|eye|laceration/i, priority: 'IV', needs: [] },
];

/** Pain, falls, weakness, fever and all else that no rule names. */
const ORDINARY: ComplaintTriage = { priority: 'III', needs: [] };

/** The urgency and needs of a complaint as a call file words it; no priority means unknown, which ranks as the highest. */
export const triageOf = (complaint: string): ComplaintTriage => {
  const rule = RULES.find(({ words }) => words.test(complaint));
  if (rule === undefined) return ORDINARY;
  const { priority, needs } = rule;
  return { needs, ...(priority && { priority }) };
};

/** Which chief complaint a dispatcher would choose for these words; the first that fits. ILLUSTRATIVE ONLY, as the rules above. */
const CHIEF_COMPLAINTS: readonly (readonly [RegExp, Complaint])[] = [
  [/cardiac arrest/i, 'cardiac-arrest'],
  [/cardiac/i, 'chest-pain'],
  [/respiratory/i, 'breathing'],
  [/cva|stroke/i, 'stroke'],
  [/seizure/i, 'seizure'],
  [/unconscious|syncop/i, 'unconscious'],
  [/overdose|poison/i, 'poisoning'],
  [/vehicle accident/i, 'traffic'],
  [/fall/i, 'fall'],
  [/maternity/i, 'obstetric'],
  [/abdominal/i, 'abdominal-pain'],
  [/diabetic/i, 'diabetic'],
];

/** The chief complaint of a call as a call file words it; nothing where no protocol is near. */
export const chiefComplaintOf = (complaint: string): Complaint | undefined => CHIEF_COMPLAINTS.find(([words]) => words.test(complaint))?.[1];

/** The complaints of a drawn call with how often Montgomery's file has them, per thousand EMS calls. */
export const COMMON_COMPLAINTS: readonly { readonly complaint: string; readonly spoken: string; readonly perThousand: number }[] = [
  { complaint: 'RESPIRATORY EMERGENCY', spoken: '呼吸困难', perThousand: 105 },
  { complaint: 'CARDIAC EMERGENCY', spoken: '胸痛', perThousand: 103 },
  { complaint: 'FALL VICTIM', spoken: '跌倒', perThousand: 99 },
  { complaint: 'VEHICLE ACCIDENT', spoken: '交通事故', perThousand: 81 },
  { complaint: 'SUBJECT IN PAIN', spoken: '疼痛', perThousand: 55 },
  { complaint: 'HEAD INJURY', spoken: '头部受伤', perThousand: 54 },
  { complaint: 'UNKNOWN MEDICAL EMERGENCY', spoken: '情况不明', perThousand: 38 },
  { complaint: 'SYNCOPAL EPISODE', spoken: '晕厥', perThousand: 35 },
  { complaint: 'SEIZURES', spoken: '抽搐', perThousand: 33 },
  { complaint: 'GENERAL WEAKNESS', spoken: '全身无力', perThousand: 30 },
  { complaint: 'ABDOMINAL PAINS', spoken: '腹痛', perThousand: 29 },
  { complaint: 'ALTERED MENTAL STATUS', spoken: '神志改变', perThousand: 28 },
  { complaint: 'MEDICAL ALERT ALARM', spoken: '报警器求助', perThousand: 27 },
  { complaint: 'CVA/STROKE', spoken: '疑似中风', perThousand: 25 },
  { complaint: 'OVERDOSE', spoken: '药物过量', perThousand: 24 },
  { complaint: 'UNCONSCIOUS SUBJECT', spoken: '昏迷', perThousand: 23 },
  { complaint: 'CARDIAC ARREST', spoken: '心脏骤停', perThousand: 10 },
  { complaint: 'MATERNITY', spoken: '临产', perThousand: 4 },
];

/** What a caller of the drill says, as the dispatcher writes it down: in Chinese where the complaint is a common one, else as its file words it. */
export const spokenComplaint = (complaint: string): string => COMMON_COMPLAINTS.find((one) => one.complaint === complaint)?.spoken ?? complaint;
