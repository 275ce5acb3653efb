/** The JSON Schemas that editors and CI read, made from the schemas the program itself checks with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { brandSchema } from '../src/schemas/brand.js';
import { editionSchema, manifestSchema } from '../src/schemas/edition.js';
import { messageSchema } from '../src/schemas/message.js';
import { reportSchema } from '../src/schemas/report.js';

const titles = {
  brand: ['A brand of onmessage: brand.config.json or brand.config.yaml', brandSchema],
  message: ['Front matter of a message of onmessage', messageSchema],
  edition: ['editions/<message>/edition.json: what one message became', editionSchema],
  manifest: ['editions/manifest.json: the messages of an output folder', manifestSchema],
  report: ['What check --json and build --json print', reportSchema],
} as const;

/** One schema per file name. */
export function published(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(titles).map(([name, [title, schema]]) => {
      const { $schema, ...body } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
      return [name, { $schema, $id: `urn:onmessage:schema:${name}:1`, title, ...body }];
    }),
  );
}
