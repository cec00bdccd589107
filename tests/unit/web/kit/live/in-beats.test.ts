import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inBeats } from '#web/kit/live/in-beats.ts';

interface Told {
  readonly type: 'board' | 'status';
  readonly value: number;
}

describe('news in beats', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const given = () => {
    const told: (readonly Told[])[] = [];
    return { told, beats: inBeats<Told>(100, (news) => told.push(news)) };
  };

  it('are told at once when nothing was lately', () => {
    const { told, beats } = given();
    beats.say({ type: 'board', value: 1 });
    expect(told).toEqual([[{ type: 'board', value: 1 }]]);
  });

  it('are gathered within a beat, the latest of each kind in the order in which they came', () => {
    const { told, beats } = given();
    beats.say({ type: 'board', value: 1 });
    for (let value = 2; value < 9; value += 1) beats.say({ type: 'board', value });
    beats.say({ type: 'status', value: 1 });
    vi.advanceTimersByTime(100);
    expect(told.slice(1)).toEqual([[{ type: 'board', value: 8 }, { type: 'status', value: 1 }]]);
    vi.advanceTimersByTime(100);
    beats.say({ type: 'board', value: 9 });
    expect(told).toHaveLength(3);
  });

  it('are told no more once stopped', () => {
    const { told, beats } = given();
    beats.say({ type: 'board', value: 1 });
    beats.say({ type: 'board', value: 2 });
    beats.stop();
    vi.advanceTimersByTime(1000);
    expect(told).toHaveLength(1);
  });
});
