import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { ReportVehiclePositionsResponse, type VehicleFix } from '#functions/report-vehicle-positions/schema.ts';
import { SenderRefused, SIGNATURE_TOO_OLD, signedSender, type SenderOptions } from './signed-sender.ts';

type Told = z.input<typeof VehicleFix>;

/** As many as the API takes at once. */
const MOST_IN_A_BATCH = 500;

/** The terminals of vehicles, whose fixes one system sends for all of them. */
export interface VehicleFeed {
  /** Sends a fix with the next batch. */
  tell(fix: Told): void;
  /** How many fixes the host has kept, and how many were too old by the time at which it read them. */
  counts(): { readonly kept: number; readonly late: number };
}

/** Connects a feed of a name of its own. @throws CommandFailure when the host does not know the drill. */
export const connectVehicleFeed = async (options: SenderOptions, onProblem: (sentence: string) => void): Promise<VehicleFeed> => {
  const { host, centre, signal } = options;
  const name = `drill-${randomUUID().slice(0, 8)}`;
  const send = await signedSender(options, `vehicle-feed/${name}`);
  const url = `${host.url}/centres/${centre}/vehicle-feeds/${name}/positions`;
  const waiting: Told[] = [];
  let sending = false;
  let [kept, late] = [0, 0];

  const sendBatch = async (positions: readonly Told[]): Promise<void> => {
    try {
      kept += ReportVehiclePositionsResponse.parse(await send(url, { positions })).kept;
    } catch (error) {
      if (!(error instanceof SenderRefused) || error.status !== SIGNATURE_TOO_OLD) throw error;
      late += positions.length;
    }
  };

  const sendWaiting = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    try {
      while (waiting.length > 0 && !signal.aborted) await sendBatch(waiting.splice(0, MOST_IN_A_BATCH));
    } catch (error) {
      if (!signal.aborted) onProblem(`Cannot send the positions of vehicles: ${(error as Error).message}`);
    } finally {
      sending = false;
    }
  };
  return {
    tell: (fix) => {
      waiting.push(fix);
      void sendWaiting();
    },
    counts: () => ({ kept, late }),
  };
};
