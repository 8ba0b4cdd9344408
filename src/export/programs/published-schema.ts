import { z } from 'zod';
import { documentSchema } from './document-schema.ts';
import { librarySchema, numbersSchema } from './library-schema.ts';

const schemas = { document: documentSchema, library: librarySchema, numbers: numbersSchema };

/** The files for programs that have a schema. */
export const schemaNames = Object.keys(schemas) as (keyof typeof schemas)[];

/**
 * The JSON Schema (2020-12) of a published file; `address` is the schema's own. Unknown fields are allowed,
 * so that new ones can be added.
 */
export const publishedSchema = (name: keyof typeof schemas, address: string): object => {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], { io: 'input' });
  return { $schema, $id: address, ...rest };
};
