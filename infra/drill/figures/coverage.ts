import type { Alert } from '#shared/domain/alert/alert.ts';
import { countsOf, type Counts } from './counts.ts';
import { furthestStep } from './furthest-step.ts';
import { wordsOfResponders } from './words-of-responders.ts';
import { wordsOfStory, type Story, type StoryLabel } from './words-of-story.ts';

/** What a drill has covered beside its runs: how often each thing happened, under a label. */
export type Coverage = readonly { readonly label: string; readonly counts: Counts }[];

/** What is not in the story of an incident. */
export interface Beside {
  readonly shifts: number;
  readonly paper: { readonly written: number; readonly held: number; readonly settled: number };
  readonly facilityStatuses: number;
  /** What those who handed calls over would have been told. */
  readonly notices: readonly { readonly status: string }[];
  readonly terminalFixes: { readonly kept: number; readonly late: number };
}

const LABELS: readonly StoryLabel[] = ['location links', 'handed over by', 'messages', 'major incident'];

/** Counts what the logs tell of it. */
export const coverageOf = (stories: readonly Story[], alerts: readonly Alert[], { shifts, paper, facilityStatuses, notices, terminalFixes }: Beside): Coverage => {
  const words = stories.flatMap(wordsOfStory);
  const relieved = words.filter(({ label }) => label === 'crews relieved').length;
  return [
    { label: 'roster', counts: present({ 'shifts published': shifts, 'runs taken over by the next crew': relieved }) },
    { label: 'alerts by their last step', counts: countsOf(alerts.flatMap(furthestStep)) },
    { label: 'village doctors', counts: countsOf(stories.flatMap(wordsOfResponders)) },
    ...LABELS.map((label) => ({ label, counts: countsOf(words.flatMap((one) => (one.label === label ? [one.word] : []))) })),
    { label: 'notices to 110, 119, 122', counts: countsOf(notices.map(({ status }) => status)) },
    { label: 'orders from paper', counts: present({ entered: paper.written, 'held as contradicting': paper.held, 'dealt with by the supervisor': paper.settled }) },
    { label: 'facility statuses', counts: present({ 'diverting, and open again': facilityStatuses }) },
    { label: 'vehicle feed', counts: present({ 'positions kept': terminalFixes.kept, 'positions read too late': terminalFixes.late }) },
  ];
};

const present = (all: Counts): Counts => Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
