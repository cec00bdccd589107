import type * as z from 'zod';
import type { GetIncidentResponse, TimelineLine } from '#functions/get-incident/schema.ts';

/** An incident with its story, as get-incident tells it. */
export type Story = z.infer<typeof GetIncidentResponse>;

/** Under what something is counted. */
export type StoryLabel = 'crews relieved' | 'location links' | 'handed over by' | 'messages' | 'major incident';

/** Something that happened, under its label. */
export interface StoryWord {
  readonly label: StoryLabel;
  readonly word: string;
}

const FIXED: Readonly<Record<string, StoryWord>> = {
  RunTakenOver: { label: 'crews relieved', word: 'on a run' },
  CallerLocationAsked: { label: 'location links', word: 'asked' },
  MajorIncidentDeclared: { label: 'major incident', word: 'declared' },
  StagingPointSet: { label: 'major incident', word: 'staging point set' },
  PatientTagged: { label: 'major incident', word: 'patients tagged' },
  CasualtiesCounted: { label: 'major incident', word: 'casualties counted' },
  IncidentLinked: { label: 'major incident', word: 'incidents linked' },
  MajorIncidentStoodDown: { label: 'major incident', word: 'stood down' },
};

/** What the story of an incident tells beside its runs. */
export const wordsOfStory = ({ timeline, incident }: Story): readonly StoryWord[] => {
  const isMajor = timeline.some(({ type }) => type === 'MajorIncidentDeclared');
  const units = isMajor && incident.status !== 'absent' ? incident.runs.map((): StoryWord => ({ label: 'major incident', word: 'units sent' })) : [];
  return [...timeline.flatMap(wordsOfLine), ...units];
};

const wordsOfLine = ({ type, data }: TimelineLine): readonly StoryWord[] => {
  const fixed = FIXED[type];
  if (fixed) return [fixed];
  if (type === 'CallerLocated' && data['consent'] !== undefined) return [{ label: 'location links', word: 'answered with a place' }];
  if (type === 'CallRang' && data['origin'] !== '120') return [{ label: 'handed over by', word: String(data['origin']) }];
  if (type === 'MessageSent') return [{ label: 'messages', word: `from the ${String(data['from'])}` }];
  return type === 'MessagesRead' ? [{ label: 'messages', word: `read by the ${String(data['by'])}` }] : [];
};
