import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { secrets } from '#ports/secrets';
import { signedHandler } from '#shared/middleware/signed-handler.ts';
import { noteHeard } from '#shared/store/bridges.ts';
import { factOfAmazonConnect } from './amazon-connect-adapter.ts';
import { factOfGeneric } from './generic-adapter.ts';
import { takeFact, type TelephonyPorts } from './take-fact.ts';

/**
 * Takes what a bridge tells of calls, each fact once, whatever its number: the numbers only tell the bridge what to send
 * again. They are noted after the facts are taken, so that a crash between the two makes the bridge repeat, and lose nothing.
 */
export const create = (ports: TelephonyPorts) =>
  signedHandler('receive-telephony-event', { ports, purposeOf: ({ bridge = '' }) => `bridge/${bridge}` }, async ({ params, body, signedAt }) => {
    const { centre, bridge } = params;
    const clockOffsetMilliseconds = ports.clock.now() - signedAt;
    for (const event of body.events) {
      const fact = 'contactEvent' in event ? factOfAmazonConnect(event) : factOfGeneric(event);
      if (fact) await takeFact(ports, { centre, bridge, clockOffsetMilliseconds }, fact);
    }
    const sequences = body.events.map(({ sequence }) => sequence);
    return { lastSequence: await noteHeard(ports.itemStore, centre, { bridge, sequences, countingFrom: body.countingFrom }) };
  });

export const handler = create({ clock, itemStore, personalKeys, secrets });
