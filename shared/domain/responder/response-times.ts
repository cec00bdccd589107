import * as z from 'zod';
import type { Assignment } from '../assignment/assignment.ts';
import type { KnownResponse } from './response.ts';

/** What a response took, whole seconds; what has not happened is missing. These are the doctor's figures and no ambulance's. */
export const ResponseTimes = z.strictObject({
  /** From the alert to accepting it. */
  answerSeconds: z.number().int().optional(),
  /** From the alert to the arrival. */
  arrivalSeconds: z.number().int().optional(),
  /** From the doctor's arrival to the first ambulance's; negative where the ambulance was first. */
  aheadSeconds: z.number().int().optional(),
});
export type ResponseTimes = z.infer<typeof ResponseTimes>;

/** The figures of a response, beside the runs of its incident. */
export const responseTimes = ({ alertedAt, acceptedAt, arrivedAt }: KnownResponse, runs: readonly Assignment[]): ResponseTimes => {
  const ambulanceAt = firstOnScene(runs);
  return {
    ...(acceptedAt !== undefined && { answerSeconds: seconds(alertedAt, acceptedAt) }),
    ...(arrivedAt !== undefined && { arrivalSeconds: seconds(alertedAt, arrivedAt) }),
    ...(arrivedAt !== undefined && ambulanceAt !== undefined && { aheadSeconds: seconds(arrivedAt, ambulanceAt) }),
  };
};

const seconds = (from: number, to: number): number => Math.round((to - from) / 1000);

const firstOnScene = (runs: readonly Assignment[]): number | undefined => {
  const arrivals = runs.flatMap((run) => {
    const onScene = run.status === 'active' || run.status === 'ended' ? run.points.onScene : undefined;
    return onScene ? [onScene.at] : [];
  });
  return arrivals.length > 0 ? Math.min(...arrivals) : undefined;
};
