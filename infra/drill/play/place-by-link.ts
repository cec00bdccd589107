import * as z from 'zod';
import type { SubmitCallerLocationRequest } from '#functions/submit-caller-location/schema.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { unlessConflict } from './refused.ts';
import { outlast } from './outlast.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** What the host would have sent, as far as it is read here. */
const Outbox = z.array(z.object({ way: z.string(), to: z.string(), text: z.string() }));
/** A caller finds the message, and the page its position, seconds. */
const ANSWERS_AFTER_SECONDS = 8;
const BROWSER_ACCURACY_METERS = 25;

/** Whose telephone is asked, and where it is. */
export interface LinkWanted {
  readonly callId: string;
  readonly incidentId: string;
  /** The mobile number that rang. */
  readonly number: string;
  readonly position: Coordinate;
}

/**
 * Asks the caller's telephone for its place; the caller opens the link that the host would have sent, and answers as the page does.
 * @returns the place that the dispatcher then finds among the candidates; nothing where the answer came too late
 */
export const placeByLink = async (stage: Stage, desk: Terminal, { callId, incidentId, number, position }: LinkWanted): Promise<Coordinate | undefined> => {
  const asked = await unlessConflict(desk.tell('request-caller-location', { callId }, {}));
  if (asked?.sending !== 'sent') return undefined;
  const token = await tokenSentTo(stage, number);
  if (token === undefined) {
    stage.problems.add(`Cannot open the link of call "${callId}": the host has sent none to its number`);
    return undefined;
  }
  await stage.clock.sleep(ANSWERS_AFTER_SECONDS, stage.signal);
  await answer(stage, token, position);
  const { candidates } = await desk.ask('get-location-candidates', { incidentId });
  return candidates.find(({ source }) => source === 'link')?.position;
};

const tokenSentTo = async ({ host, centre, signal }: Stage, number: string): Promise<string | undefined> => {
  const { body } = await outlast(() => fetch(`${host.url}/local/outbox`, { signal }), { signal });
  const message = Outbox.parse(JSON.parse(body)).find(({ way, to }) => way === 'sms' && to.endsWith(number));
  return message?.text.split(`#${centre.settings.name}.`)[1];
};

/** A link that has run out is no fault of anybody's in a drill that runs fast. */
const answer = async ({ host, centre, clock, signal }: Stage, token: string, [longitude, latitude]: Coordinate): Promise<void> => {
  const place: z.input<typeof SubmitCallerLocationRequest> = {
    token,
    answer: { kind: 'place', consent: true, position: { longitude, latitude, datum: 'WGS-84' }, accuracyMeters: BROWSER_ACCURACY_METERS, measuredAt: clock.now(), clockOffsetMilliseconds: 0 },
  };
  const body = JSON.stringify(place);
  const send = () => fetch(`${host.url}/centres/${centre.settings.name}/location-links/answer`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });
  await outlast(send, { signal });
};
