import type { TransferPlan } from '../plan/call-plan.ts';
import type { Job } from './job.ts';

/** An order may be seen on a socket before its dispatcher has the answer; so long is waited for it, milliseconds of the wall. */
const LATEST_ENTRY_MILLISECONDS = 10_000;

/** Which order is which job, and which transfer goes how: the drill's memory of what it planned. */
export interface JobBook {
  enter(assignmentId: string, job: Job): void;
  /** The job behind an order; nothing for an order of somebody else. */
  find(assignmentId: string): Promise<Job | undefined>;
  enterTransfer(transferId: string, plan: TransferPlan): void;
  /** How facilities answer for this transfer; nothing for one of somebody else. */
  findTransfer(transferId: string): Promise<TransferPlan | undefined>;
  /** Every order and transfer so far. */
  assignmentIds(): readonly string[];
  transferIds(): readonly string[];
}

/** An empty book. */
export const jobBook = (): JobBook => {
  const jobs = pages<Job>();
  const transfers = pages<TransferPlan>();
  return {
    enter: jobs.enter,
    find: jobs.find,
    enterTransfer: transfers.enter,
    findTransfer: transfers.find,
    assignmentIds: jobs.ids,
    transferIds: transfers.ids,
  };
};

const pages = <Page>() => {
  const known = new Map<string, Page>();
  const awaited = new Map<string, PromiseWithResolvers<Page | undefined>>();
  return {
    enter: (id: string, page: Page): void => {
      known.set(id, page);
      awaited.get(id)?.resolve(page);
    },
    find: (id: string): Promise<Page | undefined> => {
      const page = known.get(id);
      if (page !== undefined) return Promise.resolve(page);
      const waiting = awaited.get(id) ?? Promise.withResolvers<Page | undefined>();
      awaited.set(id, waiting);
      setTimeout(() => waiting.resolve(undefined), LATEST_ENTRY_MILLISECONDS).unref();
      return waiting.promise;
    },
    ids: (): readonly string[] => [...known.keys()],
  };
};
