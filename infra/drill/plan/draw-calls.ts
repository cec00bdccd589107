import { COMMON_COMPLAINTS } from './complaint.ts';
import { drawCallTimes } from './draw-call-times.ts';
import { pickByWeight, randomStream } from './random-stream.ts';
import type { SourceCall } from './source-call.ts';

/** So many calls of one day, by hour of day and with common complaints; their places are drawn from the centre's people. */
export const drawCalls = (seed: number, count: number): readonly SourceCall[] =>
  drawCallTimes(seed, count).map((atSeconds, index) => {
    const { complaint } = pickByWeight(randomStream(seed, 'complaint', index), COMMON_COMPLAINTS, ({ perThousand }) => perThousand);
    return { atSeconds, complaint };
  });
