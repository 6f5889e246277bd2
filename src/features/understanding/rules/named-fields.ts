/** An action written like a form: "Owner = Gwen. What = agree the dates. When = 16 Dec." */
export interface NamedFields {
  readonly who: string;
  readonly what: string;
  readonly when: string | null;
}

const KEYS = {
  who: 'owner|who|lead|leads|person|assigned to|assignee|responsible|assign|pwy|arweinydd|perchennog|cyfrifol',
  what: 'what|task|action|title|summary|to do|todo|beth|tasg|cam|teitl',
  when: 'when|by when|by|due|due date|deadline|date|eta|timing|target|target date|timescale|pryd|erbyn|dyddiad|dyddiad cau',
} as const;
type Key = keyof typeof KEYS;
const NAMES = Object.keys(KEYS) as readonly Key[];

const FIELD = new RegExp(
  `(?:^|[\\s;,.|/–-]\\s*)(?:${NAMES.map((name) => `(?<${name}>${KEYS[name]})`).join('|')})\\s*(?:=|:|\\s(?:is|yw)\\s|\\s[-–]\\s)\\s*`,
  'giu',
);
const EDGES = /^[\s;,.|/–-]+|[\s;,.|/–-]+$/gu;

/** Reads who, what and when if each is named; null if who or what is missing. */
export function namedFields(said: string): NamedFields | null {
  const found = [...said.matchAll(FIELD)];
  const values: Partial<Record<Key, string>> = {};
  for (const [at, match] of found.entries()) {
    const key = NAMES.find((name) => match.groups?.[name] !== undefined);
    const value = said.slice(match.index + match[0].length, found[at + 1]?.index).replace(EDGES, '');
    if (key !== undefined && value !== '') values[key] ??= value;
  }
  const { who, what, when = null } = values;
  return who === undefined || what === undefined ? null : { who, what, when };
}
