import type { Vitals } from '#shared/schemas/vitals.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';

/** One set of vital signs as this phone took it. */
export interface TakenVitals {
  readonly seq: number;
  /** Epoch milliseconds, by the server's clock as far as that is known. */
  readonly at: number;
  readonly vitals: Vitals;
  readonly told: 'unsent' | 'refused' | 'recorded';
}

const toldOf = ({ state }: QueuedCommand): TakenVitals['told'] => {
  if (state === 'answered') return 'recorded';
  return state === 'refused' ? 'refused' : 'unsent';
};

/** What this phone has measured of a patient, the latest first. */
export const takenVitals = (commands: readonly QueuedCommand[], patientId: string): readonly TakenVitals[] =>
  commands
    .filter(({ name, params }) => name === 'record-vitals' && params['patientId'] === patientId)
    .map((command) => {
      const { vitals, deviceAt, clockOffsetMilliseconds = 0 } = command.body as { readonly vitals: Vitals; readonly deviceAt: number; readonly clockOffsetMilliseconds?: number };
      return { seq: command.seq, at: deviceAt + clockOffsetMilliseconds, vitals, told: toldOf(command) };
    })
    .toReversed();

/** A measured value and the text that it stands in. */
export interface ShownVital {
  readonly word: 'pressure' | 'systolic' | 'diastolic' | 'pulse' | 'breaths' | 'oxygen' | 'temperature' | 'glucose';
  readonly value: string;
}

/** The values of one set in the order in which they are read out; the two pressures are one. */
export const shownVitals = (vitals: Vitals): readonly ShownVital[] => {
  const { systolicMillimetresOfMercury: systolic, diastolicMillimetresOfMercury: diastolic } = vitals;
  const pressure: readonly (readonly [ShownVital['word'], number | string | undefined])[] =
    systolic !== undefined && diastolic !== undefined ? [['pressure', `${String(systolic)}/${String(diastolic)}`]] : [['systolic', systolic], ['diastolic', diastolic]];
  const others = [
    ['pulse', vitals.pulsePerMinute],
    ['breaths', vitals.breathsPerMinute],
    ['oxygen', vitals.oxygenSaturationPercent],
    ['temperature', vitals.temperatureCelsius],
    ['glucose', vitals.glucoseMillimolesPerLitre],
  ] as const;
  return [...pressure, ...others].flatMap(([word, value]) => (value === undefined ? [] : [{ word, value: String(value) }]));
};
