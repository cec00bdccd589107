import * as z from 'zod';
import { publishedEvents, type PublishedEvent } from '#events/published-events.ts';
import { SocketMessage, SocketReply } from '#functions/subscribe-socket/schema.ts';
import { BoardChanged } from '#shared/api/live-message.ts';
import { BUS_SOURCE } from '#shared/ports/bus-envelope.ts';
import { UnhashedEntry } from '#shared/store/log-entry.ts';
import { namedParts, pascalCase, type Json } from './json-schema-of.ts';
import { sharedSchemas } from './shared-schemas.ts';

interface Message {
  readonly name: string;
  readonly summary: string;
  readonly payload: z.ZodType;
}

const fromScreens: readonly Message[] = SocketMessage.options.map((payload) => ({
  name: payload.shape.action.value,
  summary: { subscribe: 'The screen wants changes from now on', ping: 'The screen is still there' }[payload.shape.action.value],
  payload,
}));

const toScreens: readonly Message[] = [
  { name: 'changed', summary: 'Entries of the board that changed, whole; an older version than the screen has is to be ignored', payload: BoardChanged },
  ...SocketReply.options.map((payload) => ({
    name: payload.shape.type.value,
    summary: { subscribed: 'Changes come from now on', pong: 'The host is there too', problem: 'The message could not be taken' }[payload.shape.type.value],
    payload,
  })),
];

/** An event as rules of the bus see it: the log entry without its place in the hash chain. */
const onTheBus = ({ shape: { type, data } }: PublishedEvent): Message => ({
  name: type.value,
  summary: `An entry "${type.value}" of a log`,
  payload: z.looseObject({
    source: z.literal(BUS_SOURCE),
    'detail-type': type,
    detail: z.strictObject({ id: z.string(), centre: z.string(), data: UnhashedEntry.omit({ previousHash: true }).extend({ kind: z.string(), type, data }) }),
  }),
});

const messageOf = ({ name, summary }: Message): readonly [string, Json] => [
  name,
  { name, summary, contentType: 'application/json', payload: { $ref: `#/components/schemas/${schemaName(name)}` } },
];
/** Messages have the names of events or small words; the board's states have theirs. */
const schemaName = (message: string): string => `${pascalCase(message)}Message`;
const inChannel = (messages: readonly Message[]): Json => Object.fromEntries(messages.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }]));
const operation = (action: 'send' | 'receive', channel: 'screens' | 'bus', { summary, messages }: { readonly summary: string; readonly messages: readonly Message[] }): Json => ({
  action,
  summary,
  channel: { $ref: `#/channels/${channel}` },
  messages: messages.map(({ name }) => ({ $ref: `#/channels/${channel}/messages/${name}` })),
});

/** What goes over sockets and the bus, as an AsyncAPI 3.0 document. It speaks as Yike: what Yike sends, others receive. */
export const asyncApiDocument = (): Json => {
  const published = publishedEvents.map(onTheBus);
  const all = [...fromScreens, ...toScreens, ...published];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Yike: live screens and the event bus',
      version: '1',
      description: 'Messages may come twice and in any order: an entry of the board counts by its version, an event of the bus by its `detail.id`. Events hold no personal data.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    servers: {
      screens: { host: '127.0.0.1:8120', pathname: '/socket', protocol: 'ws', description: 'The local host; on AWS the domain of the screens, by wss' },
      bus: { host: 'events.amazonaws.com', protocol: 'eventbridge', description: "The stage's event bus" },
    },
    channels: {
      screens: {
        address: '/socket?ticket={ticket}',
        servers: [{ $ref: '#/servers/screens' }],
        parameters: { ticket: { description: 'From `issue-socket-ticket`; it opens one socket once' } },
        messages: inChannel([...fromScreens, ...toScreens]),
      },
      bus: { address: BUS_SOURCE, servers: [{ $ref: '#/servers/bus' }], messages: inChannel(published) },
    },
    operations: {
      hearScreens: operation('receive', 'screens', { summary: 'What screens say', messages: fromScreens }),
      tellScreens: operation('send', 'screens', { summary: 'What screens hear', messages: toScreens }),
      publishEvents: operation('send', 'bus', { summary: 'Every entry of every log, for deadlines, statistics and partners', messages: published }),
    },
    components: {
      messages: Object.fromEntries(all.map(messageOf)),
      schemas: namedParts({ ...sharedSchemas(), ...Object.fromEntries(all.map(({ name, payload }) => [schemaName(name), payload])) }),
    },
  };
};
