import type { HandOver } from '#shared/schemas/call.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Complaint } from '#shared/schemas/complaint.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Priority } from '#shared/schemas/priority.ts';

/** Where a call comes from, and how much of it the caller can tell. */
export interface PlannedPlace {
  /** Where the patients are, whatever the caller knew. */
  readonly position: Coordinate;
  readonly townshipId?: string;
  readonly villageId?: string;
  /** What the caller can name. */
  readonly told: 'position' | 'township';
}

/** What a crew's own pace is, on one run. */
export interface RunPace {
  readonly acknowledgeSeconds: number;
  /** Of the activation that the recommendation expects. */
  readonly rollOutFactor: number;
  /** Of the drive that the recommendation expects. */
  readonly driveFactor: number;
  readonly toPatientSeconds: number;
  readonly onSceneSeconds: number;
  readonly handOverSeconds: number;
  readonly clearUpSeconds: number;
  /** How far the phone's clock is off, milliseconds; it knows, and says so. */
  readonly clockErrorMilliseconds: number;
  /** A dead spot: what is pressed on scene is told together, later and in any order. */
  readonly deadSpot: boolean;
}

/** How a facility that is asked first answers; after it, the next one accepts. */
export type FirstAnswer = 'accept' | 'decline' | 'silence';

/** How a patient is moved along the chain, once in a facility. */
export interface TransferPlan {
  readonly firstAnswer: FirstAnswer;
  readonly thinkSeconds: number;
  /** The place outside the network that takes the patient by telephone. */
  readonly outside?: string;
  /** Whether the patient is brought back down afterwards. */
  readonly broughtBack: boolean;
  readonly beforeSeconds: number;
  readonly paces: { readonly up: RunPace; readonly down: RunPace };
}

/** What becomes of one patient. */
export interface PatientPlan {
  readonly outcome: 'transported' | 'treatedOnScene' | 'refused' | 'deadOnScene';
  /** Where a transported patient is taken. */
  readonly facilityId?: string;
  readonly transfer?: TransferPlan;
}

/** One run that has to be completed; without patients it is an empty one 空车. */
export interface LegPlan {
  readonly pace: RunPace;
  readonly patients: readonly PatientPlan[];
}

/** What goes wrong with the first order of a call; afterwards another unit is sent. */
export type Disturbance = 'none' | 'refused' | 'cancelled' | 'broken-down';

/** What happens beside the run of a call. */
export interface BesidePlan {
  /** The caller's telephone is asked for the place by a link. */
  readonly asksForPlace: boolean;
  /** Police, fire brigade or traffic police hand the call over. */
  readonly handedOver?: HandOver;
  /** The room writes to the crew, and the crew answers. */
  readonly exchangesMessages: boolean;
  /** The crew does not hear its phone: it acknowledges once the duty phone was rung. */
  readonly missesAlert: boolean;
  /** The next crew takes the unit over while the run goes on. */
  readonly isRelieved: boolean;
}

/** All that is decided of a call before it is played: nothing of it depends on what else happens. */
export interface CallPlan extends BesidePlan {
  /** From 1, in the order of the calls. */
  readonly number: number;
  /** Seconds after the drill's start. */
  readonly atSeconds: number;
  readonly complaint: string;
  readonly origin?: string;
  readonly place: PlannedPlace;
  readonly priority?: Priority;
  readonly needs: readonly UnitCapability[];
  /** Seconds from the ring to the claim, once a seat is ready. */
  readonly answersAfter: number;
  /** The caller gives up before anyone answers, and is called back. */
  readonly givesUp: boolean;
  /** The handset tells where it is, soon after the ring (AML). */
  readonly handsetTells: boolean;
  /** Answers by chance the questions of this complaint's protocol; without one the dispatcher gives priority and needs as they are. */
  readonly assessed?: Complaint;
  /** Seconds from the answer to each step of the dispatcher. */
  readonly handling: { readonly opens: number; readonly locates: number; readonly triages: number; readonly orders: number };
  readonly legs: readonly [LegPlan, ...LegPlan[]];
  readonly disturbance: Disturbance;
  /** The caller rings again and wants no ambulance any more. */
  readonly withdrawn: boolean;
  /** Whether it is given to a busy unit as its next run, where one is near. */
  readonly mayQueue: boolean;
  /** It is declared a major incident, and an earlier call, by its number, linked to it. */
  readonly major?: { readonly linkedCall: number };
}
