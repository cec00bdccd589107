import * as z from 'zod';
import type { MajorEvent } from '#events/major.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { MajorIncidentLevel, MajorIncidentNature, StagingPoint, TagCounts, TriageTag } from '#shared/schemas/major-incident.ts';
import { Mode } from '#shared/schemas/mode.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

/** The tag that a patient carries, and when it was given (epoch milliseconds). */
export const PatientTag = z.strictObject({ patientId: Identifier, tag: TriageTag, at: z.number(), by: z.string() });
export type PatientTag = z.infer<typeof PatientTag>;

const facts = {
  level: MajorIncidentLevel,
  nature: MajorIncidentNature,
  mode: Mode,
  declaredAt: z.number(),
  declaredBy: z.string(),
  stagingPoint: StagingPoint.optional(),
  /** One for each patient, the latest that was given. */
  tags: z.array(PatientTag).readonly(),
  /** The last count of those who have no record of their own. */
  counted: TagCounts.extend({ at: z.number() }).optional(),
  linkedIncidentIds: z.array(Identifier).readonly(),
};

/** A major incident 重大突发事件, under the id of the incident that it was declared on. */
export const Major = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('declared'), ...facts }),
  z.strictObject({ status: z.literal('stoodDown'), ...facts, stoodDownAt: z.number() }),
]);
export type Major = z.infer<typeof Major>;
/** A major incident that was declared, whatever became of it. */
export type KnownMajor = Exclude<Major, { status: 'absent' }>;

const factsOf = ({ level, nature, mode, declaredAt, declaredBy, stagingPoint, tags, counted, linkedIncidentIds }: KnownMajor) => ({
  level,
  nature,
  mode,
  declaredAt,
  declaredBy,
  ...(stagingPoint && { stagingPoint }),
  tags,
  ...(counted && { counted }),
  linkedIncidentIds,
});

/** Declared anew after it was stood down, it goes on with whom it knew. */
const declared = (before: Major, data: Extract<MajorEvent, { type: 'MajorIncidentDeclared' }>['data'], { at, by }: Recorded): Major => {
  if (before.status === 'absent') return { status: 'declared', ...data, declaredAt: at, declaredBy: by, tags: [], linkedIncidentIds: [] };
  const since = before.status === 'declared' ? {} : { declaredAt: at, declaredBy: by };
  return { ...factsOf(before), ...data, ...since, status: 'declared' };
};

/** Tags come from many hands and late: the latest that was given stands, whenever it was told. */
const withTag = (tags: readonly PatientTag[], tag: PatientTag): readonly PatientTag[] => {
  const before = tags.find(({ patientId }) => patientId === tag.patientId);
  return before && before.at > tag.at ? tags : [...tags.filter((one) => one !== before), tag];
};

const evolve = (major: Major, event: MajorEvent, recorded: Recorded): Major => {
  if (event.type === 'MajorIncidentDeclared') return declared(major, event.data, recorded);
  if (major.status === 'absent') throw new Error(`Cannot fold "${event.type}": no major incident was declared`);
  const { at, by } = recorded;
  switch (event.type) {
    case 'StagingPointSet':
      return { ...major, stagingPoint: event.data.stagingPoint };
    case 'PatientTagged':
      return { ...major, tags: withTag(major.tags, { ...event.data, at, by }) };
    case 'CasualtiesCounted':
      return major.counted && major.counted.at > at ? major : { ...major, counted: { ...event.data.counts, at } };
    case 'IncidentLinked':
      return { ...major, linkedIncidentIds: [...major.linkedIncidentIds, event.data.incidentId] };
    case 'IncidentUnlinked':
      return { ...major, linkedIncidentIds: major.linkedIncidentIds.filter((id) => id !== event.data.incidentId) };
    case 'MajorIncidentStoodDown':
      return { ...factsOf(major), status: 'stoodDown', stoodDownAt: at };
  }
};

/** How the log of a major incident is folded. */
export const majorLifecycle: Lifecycle<Major, MajorEvent> = { kind: 'major', initial: { status: 'absent' }, evolve, isLive: ({ status }) => status === 'declared' };
