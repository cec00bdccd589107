import * as z from 'zod';
import { publishedEvents, type PublishedEvent } from '#events/published-events.ts';

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

/** `readOnly` is dropped: in the code it guards a value against change, in JSON Schema it is about who may send it. */
const schemaTextOf = (event: PublishedEvent): string => {
  const schema = z.toJSONSchema(event, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ title: event.shape.type.value, ...schema }, null, 2)}\n`;
};
