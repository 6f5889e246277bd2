/** A request or an answer written like a form: "lead = Mared, state = open", "ISCG-13 / State: complete". */

const KEYS = {
  lead: 'leads?|owner|who|assignee|assigned to|arweinydd|perchennog|pwy',
  state: 'state|status|statws|cyflwr',
  reference: 'ref(?:erence)?|action|id|cam|cyf(?:eirnod)?',
  date: 'date|completed|completion date|closed|dyddiad',
  comment: 'comments?|notes?|remarks?|sylw(?:adau)?|nodyn|nodiadau',
} as const;
type Key = keyof typeof KEYS;
const NAMES = Object.keys(KEYS) as readonly Key[];
const FIELD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMES.map((name) => `(?<${name}>${KEYS[name]})`).join('|')})\\s*(?:[=:]|\\s[–-])\\s*(?<value>[^,;\\n=:]*?)(?=\\s*(?:[,;\\n]|$)|\\s(?:and|a|ac)\\s\\p{L}+\\s*[=:])`,
  'giu',
);
/** What may stand before and between the fields. */
const ELSE =
  /^(?:(?:filter|show|list|find|give|me|us|please|pls|where|with|all|every|actions?|and|only|dangos\p{L}*|hidl\p{L}*|rhestr\p{L}*|plis|camau|lle|a|ac)(?!\p{L})|[\s,;:.?])*$/iu;
const REFERENCE = /^\s*(?:action\s)?(?<reference>\p{L}{2,8}-\d{1,4})(?!\d)/iu;
const DONE = /^(?:done|complete[d]?|finished|closed|wedi(?:'i| ei) (?:g?wneud|gwblhau|orffen|chau|gau))$/iu;
const STATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:open|live|outstanding|active|ar agor|agored)$/iu, 'open'],
  [/^(?:overdue|late|hwyr)$/iu, 'overdue'],
  [DONE, 'done'],
];
const NOTHING = /^(?:none|nil|n\/?a|nothing|-|–|dim)?$/iu;

/** Says the same in plain words; null if the words are no such fields, or say more than fields can. */
export function saidInFields(typed: string): string | null {
  const said = typed.replace(/[‘’ʼ]/gu, "'");
  if (!/[=:\n–-]/u.test(said) || said.length > 200) return null;
  const fields: Partial<Record<Key, string>> = {};
  const rest = said.replace(FIELD, (...match: unknown[]) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const key = NAMES.find((name) => groups[name] !== undefined);
    if (key !== undefined) fields[key] ??= (groups['value'] ?? '').trim();
    return ' ';
  });
  const { lead = '', state = '', comment = '' } = fields;
  const head = REFERENCE.exec(rest);
  const reference = head?.groups?.['reference'] ?? REFERENCE.exec(fields.reference ?? '')?.groups?.['reference'];
  if (!ELSE.test(rest.slice(head?.[0].length ?? 0)) || state === '') return null;
  if (reference !== undefined)
    return DONE.test(state) && NOTHING.test(comment) && lead === '' ? `${reference} is done` : null;
  const asked = STATES.find(([form]) => form.test(state))?.[1];
  return asked === undefined || lead === '' || comment !== '' ? null : `show ${lead}'s ${asked} actions`;
}
