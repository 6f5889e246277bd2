import type { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a text asks of code and of its translator. */
export interface TextParts {
  /** The names of what is put into it. */
  readonly values: ReadonlySet<string>;
  /** The forms of each plural, by the name that it counts. */
  readonly plurals: readonly { readonly name: string; readonly forms: readonly string[] }[];
  /** The cases of each choice, by the name that it goes by. */
  readonly choices: readonly { readonly name: string; readonly cases: readonly string[] }[];
}

/** What a parsed text holds, in the plain and inside plurals and choices. */
export function partsOf(message: IntlMessageFormat): TextParts {
  const all = everyElement(message.getAst());
  const options = all.flatMap((element) => ('options' in element ? [element] : []));
  const named = (isPlural: boolean): { readonly name: string; readonly keys: readonly string[] }[] =>
    options
      .filter((element) => 'pluralType' in element === isPlural)
      .map((element) => ({ name: element.value, keys: Object.keys(element.options) }));
  return {
    values: new Set(all.flatMap((element) => (isValue(element) ? [element.value] : []))),
    plurals: named(true).map(({ name, keys }) => ({ name, forms: keys.filter((key) => !key.startsWith('=')) })),
    choices: named(false).map(({ name, keys }) => ({ name, cases: keys })),
  };
}

const everyElement = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => everyElement(value)) : []),
  ]);

/** The type of plain words, which have a `value` too: the words themselves. */
const LITERAL = 0;

function isValue(element: Element): element is Extract<Element, { readonly value: string }> {
  const type: number = element.type;
  return 'value' in element && type !== LITERAL;
}
