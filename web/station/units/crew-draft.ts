import { CrewMemberId, MOST_CREW_MEMBERS, type CrewBeside, type CrewLevel } from '#shared/schemas/crew.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';

/** Who is being signed in, as typed. */
export interface CrewDraft {
  readonly members: string;
  readonly level: CrewLevel;
  /** Whether it takes the unit over from who is there. */
  readonly beside: CrewBeside | undefined;
}

/** The form as it opens: the rostered crew needs one press and no typing. */
export const newCrewDraft = (crew: CrewOfHour | undefined): CrewDraft => {
  if (crew?.how === 'rostered') return { members: crew.memberIds.join(' '), level: crew.level, beside: undefined };
  return { members: '', level: crew?.how === 'signed-in' ? crew.level : 'basic', beside: crew?.how === 'signed-in' ? 'take-over' : undefined };
};

/** The members named, each once. */
export const membersOf = ({ members }: Pick<CrewDraft, 'members'>): readonly string[] => [...new Set(members.split(/[\s,，、]+/).filter((name) => name !== ''))];

/** Why a draft cannot be sent yet: nobody named, too many, or something that is no account's id. */
export type DraftTrouble = 'nobody' | 'too-many' | 'not-an-id';

/** What stands in the way of sending a draft; nothing when it is ready. */
export const troubleOf = (draft: CrewDraft): DraftTrouble | undefined => {
  const members = membersOf(draft);
  if (members.length === 0) return 'nobody';
  if (members.length > MOST_CREW_MEMBERS) return 'too-many';
  return members.every((member) => CrewMemberId.safeParse(member).success) ? undefined : 'not-an-id';
};
