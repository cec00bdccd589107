import * as z from 'zod';

/** A part of a document. */
export type Json = Readonly<Record<string, unknown>>;
type Direction = 'input' | 'output';

/** In the code `readOnly` guards a value against change, in JSON Schema it is about who may send it: it is dropped. */
const override = ({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean | undefined } }): void => {
  delete jsonSchema.readOnly;
};

/** The JSON Schema (2020-12) of what is written, or with `input` of what is read. */
export const jsonSchemaOf = (schema: z.ZodType, io: Direction = 'output'): Json => z.toJSONSchema(schema, { io, override });

/** A schema as a part of a larger document, which says once what its schemas are. */
export const partOf = (schema: z.ZodType, io: Direction = 'output'): Json => withoutFrame(jsonSchemaOf(schema, io));

const withoutFrame = ({ $schema: _dialect, $id: _id, ...part }: Json): Json => part;

/** Schemas by their names, as parts of `components/schemas`: where one holds another that has a name, it refers to it. */
export const namedParts = (schemas: Readonly<Record<string, z.ZodType>>, io: Direction = 'output'): Readonly<Record<string, Json>> => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const parts = z.toJSONSchema(registry, { io, override, uri: (id) => `#/components/schemas/${id}` }).schemas;
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, withoutFrame(part as Json)]));
};

/** `open-incident` as `OpenIncident`. */
export const pascalCase = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
