import { publishedEvents, type PublishedEvent } from '#events/published-events.ts';
import { jsonSchemaOf } from './json-schema-of.ts';

/** One event of the contract as it lies in `events/`. */
export interface EventFile {
  /** The event's name, and the name of its two files. */
  readonly name: string;
  readonly event: PublishedEvent;
  /** What `events/schemas/<name>.json` holds: JSON Schema 2020-12. */
  readonly schemaText: string;
}

/** The contract as the code has it. */
export const eventFiles = (): readonly EventFile[] =>
  publishedEvents.map((event) => ({ name: event.shape.type.value, event, schemaText: schemaTextOf(event) }));

const schemaTextOf = (event: PublishedEvent): string => `${JSON.stringify({ title: event.shape.type.value, ...jsonSchemaOf(event) }, null, 2)}\n`;
