import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const FILE = fileURLToPath(new URL('../../../shared/schemas/adaptive-card-1.5.0.json', import.meta.url));

type Json = Record<string, unknown>;

/** Says what is wrong with a card by Microsoft's schema; null where that file is not at hand. */
export const schemaFaults: ((card: object) => readonly string[]) | null = existsSync(FILE) ? readSchema() : null;

function readSchema(): (card: object) => readonly string[] {
  const schema = JSON.parse(readFileSync(FILE, 'utf8')) as Json;
  delete schema['$schema'];
  delete schema['id'];
  forAjv(schema);
  const definitions = schema['definitions'] as Record<
    string,
    { properties?: Json; required?: readonly string[]; anyOf?: object[] }
  >;
  // Two things of Teams' own that the schema of 1.5 does not know.
  Object.assign(definitions['AdaptiveCard']?.properties ?? {}, { msteams: { type: 'object' } });
  Object.assign(definitions['Input.ChoiceSet']?.properties ?? {}, { 'choices.data': { type: 'object' } });
  // A newer element of Teams' own, which says what stands in its place elsewhere.
  definitions['Badge'] = {
    required: ['text', 'fallback'],
    properties: { type: { enum: ['Badge'] }, text: { type: 'string' } },
  };
  for (const union of ['ImplementationsOf.Element', 'ImplementationsOf.Item'])
    (definitions[union] as { anyOf: object[] }).anyOf.push({
      required: ['type'],
      allOf: [{ $ref: '#/definitions/Badge' }],
    });
  const validate = new Ajv({ strict: false, validateSchema: false, validateFormats: false }).compile(schema);
  return (card) =>
    validate(card)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The schema is of draft 6, in which `required` may be a boolean inside a property; Ajv knows it as a list alone. */
function forAjv(node: unknown): void {
  if (Array.isArray(node)) {
    node.forEach(forAjv);
  } else if (typeof node === 'object' && node !== null) {
    const part = node as Json;
    if (typeof part['required'] === 'boolean') delete part['required'];
    Object.values(part).forEach(forAjv);
  }
}
