import type { SeededRandom } from '#infra/centres/yanhu/seeded-random.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { CallPlan, Disturbance, LegPlan, PatientPlan, PlannedPlace, TransferPlan } from './call-plan.ts';
import { chooseFacility, hasHigher } from './choose-facility.ts';
import { chiefComplaintOf, triageOf } from './complaint.ts';
import { dealer, times } from './deck.ts';
import { drawBeside } from './draw-beside.ts';
import { drawPace } from './draw-pace.ts';
import { drawPlace } from './draw-place.ts';
import { randomStream } from './random-stream.ts';
import type { SourceCall } from './source-call.ts';

/** One in five runs ends without transport, one in ten patients is moved up. */
const ENDINGS = ['empty', 'refused', 'treatedOnScene', 'deadOnScene', ...times(2, 'moved' as const), ...times(14, 'transported' as const)] as const;
type Ending = (typeof ENDINGS)[number];

/** What happens to one call in twenty each; two may be queued with a busy unit, two have several patients. */
const TURNS = ['refused', 'cancelled', 'broken-down', 'withdrawn', ...times(2, 'queued' as const), ...times(2, 'several' as const), ...times(12, 'none' as const)] as const;
type Turn = (typeof TURNS)[number];

/** One caller in ten knows the township alone. */
const TOLD = ['township', ...times(9, 'position' as const)] as const;

/** How the transfers go: declined, unanswered, outside the network and brought back, each one in six. */
const TRANSFERS = ['decline', 'silence', 'outside', 'brought-back', ...times(2, 'plain' as const)] as const;

/** Never a real hospital's name. */
const OUTSIDE = 'Drill hospital outside the network';

const DISTURBANCES: Partial<Record<Turn, Disturbance>> = { refused: 'refused', cancelled: 'cancelled', 'broken-down': 'broken-down' };
const FEWEST_OF_SEVERAL = 2;
const MOST_OF_SEVERAL = 4;

/** Everything that is decided of the calls before the first one rings; the same seed, calls and centre plan the same drill. */
export const planCalls = (
  calls: readonly SourceCall[],
  { centre, seed, atSeconds, place }: { readonly centre: Centre; readonly seed: number; readonly atSeconds: readonly number[]; readonly place: 'population' | 'csv' },
): readonly CallPlan[] => {
  const ending = dealer<Ending>(seed, 'endings', ENDINGS);
  const turn = dealer<Turn>(seed, 'turns', TURNS);
  const told = dealer<PlannedPlace['told']>(seed, 'told', TOLD);
  const transfer = dealer(seed, 'transfers', TRANSFERS);
  const beside = drawBeside(seed);
  let transfers = 0;
  return calls.map((call, index) => {
    const random = randomStream(seed, 'call', index);
    const where = place === 'csv' && call.position ? ({ position: call.position, told: 'position' } as const) : drawPlace(random, centre, told(index));
    const triage = triageOf(call.complaint);
    const patientPlan = (one: Ending): PatientPlan => {
      if (one === 'empty') throw new RangeError('Cannot plan a patient: the run is empty');
      if (one !== 'transported' && one !== 'moved') return { outcome: one };
      const facility = chooseFacility(centre.facilities, { from: where.position, priority: triage.priority, movedUp: one === 'moved' });
      if (facility === undefined) return { outcome: 'treatedOnScene' };
      const moved = one === 'moved' && hasHigher(centre.facilities, facility) ? planTransfer(random, transfer(transfers++)) : undefined;
      return { outcome: 'transported', facilityId: facility.id, ...(moved && { transfer: moved }) };
    };
    return {
      number: index + 1,
      atSeconds: atSeconds[index] ?? 0,
      complaint: call.complaint,
      ...(call.origin !== undefined && { origin: call.origin }),
      place: where,
      ...triage,
      ...beside(index),
      ...drawTelephone(randomStream(seed, 'telephone', index), call.complaint),
      handling: drawHandling(random),
      legs: planLegs(random, { ending: ending(index), several: turn(index) === 'several', patientPlan }),
      disturbance: DISTURBANCES[turn(index)] ?? 'none',
      withdrawn: turn(index) === 'withdrawn',
      mayQueue: turn(index) === 'queued',
    };
  });
};

const SHARE_THAT_GIVES_UP = 0.05;
const SHARE_WITH_AML = 0.3;

/** How the call comes in: most are answered within the ten seconds that the target allows. */
const drawTelephone = (random: SeededRandom, complaint: string): Pick<CallPlan, 'answersAfter' | 'givesUp' | 'handsetTells' | 'assessed'> => {
  const assessed = chiefComplaintOf(complaint);
  return { answersAfter: random.between(2, 9), givesUp: random.next() < SHARE_THAT_GIVES_UP, handsetTells: random.next() < SHARE_WITH_AML, ...(assessed && { assessed }) };
};

/** Seconds from the answer; locating and triage overlap with the talk, the order follows both. */
const drawHandling = (random: SeededRandom): CallPlan['handling'] => {
  const opens = random.between(3, 12);
  const locates = opens + random.between(8, 25);
  const triages = locates + random.between(5, 25);
  return { opens, locates, triages, orders: triages + random.between(5, 20) };
};

const planLegs = (
  random: SeededRandom,
  { ending, several, patientPlan }: { readonly ending: Ending; readonly several: boolean; readonly patientPlan: (ending: Ending) => PatientPlan },
): CallPlan['legs'] => {
  const first: LegPlan = { pace: drawPace(random), patients: ending === 'empty' ? [] : [patientPlan(ending)] };
  if (!several) return [first];
  const patients = Math.floor(random.between(FEWEST_OF_SEVERAL, MOST_OF_SEVERAL + 1)) - 1;
  const others = times(patients, 'transported' as const).map(patientPlan);
  return [first, { pace: drawPace(random), patients: others }];
};

const planTransfer = (random: SeededRandom, card: (typeof TRANSFERS)[number]): TransferPlan => ({
  firstAnswer: card === 'decline' || card === 'silence' ? card : 'accept',
  thinkSeconds: random.between(30, 240),
  ...(card === 'outside' && { outside: OUTSIDE }),
  broughtBack: card === 'brought-back',
  beforeSeconds: random.between(5 * 60, 15 * 60),
  paces: { up: drawPace(random), down: drawPace(random) },
});
