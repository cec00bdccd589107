import { expect } from 'vitest';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import { minute, recorded } from './builders.ts';

type LogEvent = { readonly type: string; readonly data: unknown };

/** The state after these events, which happened a minute apart, the first at `minute(0)`. */
export const stateAfter = <State, Event extends LogEvent>(lifecycle: Lifecycle<State, Event>, events: readonly Event[]): State =>
  events.reduce((state, event, index) => lifecycle.evolve(state, event, recorded({ at: minute(index) })), lifecycle.initial);

/**
 * `given(lifecycle, decide)([what happened]).when(command).then([what follows])`. What follows
 * from the command happens in the minutes after that.
 */
export const given =
  <State, Event extends LogEvent, Command>(
    lifecycle: Lifecycle<State, Event>,
    decide: (command: Command, state: State) => readonly Event[],
  ) =>
  (history: readonly Event[]) => {
    const state = stateAfter(lifecycle, history);
    return {
      /** The state shows these facts; others are not looked at. */
      is: (facts: object) => expect(state).toMatchObject(facts),
      /** Nothing of the state is so named. */
      lacks: (fact: string) => expect(state).not.toHaveProperty(fact),
      when: (command: Command) => ({
        /** Exactly these events follow; none for a command that changes nothing. */
        then: (events: readonly Event[]) => {
          expect(decide(command, state)).toStrictEqual(events);
          return { andIs: (facts: object) => expect(stateAfter(lifecycle, [...history, ...events])).toMatchObject(facts) };
        },
        /** The state forbids it, and the sentence says what was found. */
        thenRefused: (sentence: RegExp) => expect(refusalOf(() => decide(command, state))).toMatch(sentence),
      }),
    };
  };

const refusalOf = (decide: () => readonly LogEvent[]): string => {
  try {
    return `not refused: ${JSON.stringify(decide())}`;
  } catch (error) {
    if (error instanceof CommandRefused) return error.message;
    throw error;
  }
};
