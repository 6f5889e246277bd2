import type { SetUpRequest } from './rules/set-up-request.js';

/** A set-up in words: all of it is as said, and words clear nothing. */
interface SaidSetUp extends SetUpRequest {
  readonly name?: string;
  readonly prefix?: string;
  readonly meets?: string;
  readonly zone?: string;
  readonly nation?: string;
  readonly terms?: string;
  readonly nudging?: string;
  readonly retention?: string;
  readonly chair?: string;
  readonly secretary?: string;
}

type Field =
  | 'name'
  | 'prefix'
  | 'meets'
  | 'zone'
  | 'nation'
  | 'terms'
  | 'language'
  | 'chair'
  | 'secretary'
  | 'nudging'
  | 'retention';

/** Fields of which several parts may be said, with semicolons or lines between. */
const LISTED: ReadonlySet<Field> = new Set(['meets', 'terms', 'nudging']);
/** Parts of how a group nudges that say so themselves; the word stays, for it tells which part it is. */
const NUDGING =
  /^(?:working (?:days|week)\b|quiet(?: hours)?:? (?=from\b|between\b|\d|none|never)|no quiet hours\b|escalat(?:e|ion)\b[: ]{1,2}(?=after|to the chair|\d|never|off)|mentions?\b[: ]{1,2}(?=on\b|off\b|yes\b|no\b)|(?:diwrnodau|dyddiau) gwaith\b|(?:oriau )?tawel:? (?=o\b|rhwng\b|\d)|uwchgyfeirio\b|crybwyll(?:iadau)?:? (?=ymlaen|i ffwrdd|ydyn|ie|na\b|dim))/i;

/** The words that begin each part, English and Welsh, with or without a colon. */
const FIELDS: readonly { readonly field: Field; readonly pattern: RegExp }[] = [
  { field: 'meets', pattern: /^(?:meets|meetings?|we meet|dates|yn cyfarfod|cyfarfodydd|cyfarfod)\b[\s:]{0,3}/i },
  { field: 'secretary', pattern: /^(?:secretary|secretariat|ysgrifennydd)\b(?:\s+(?:is|yw))?[\s:]{0,3}/i },
  {
    field: 'chair',
    pattern: /^(?:chair(?:ed by|person|man|woman)?|cadeirydd|cadeirir gan)\b(?:\s+(?:is|yw))?[\s:]{0,3}/i,
  },
  { field: 'language', pattern: /^(?:language|iaith)\b[\s:]{0,3}/i },
  { field: 'zone', pattern: /^(?:time ?zone|zone|cylchfa amser|parth amser)\b[\s:]{0,3}/i },
  { field: 'nation', pattern: /^(?:bank holidays(?: of)?|nation|gwyliau banc|cenedl)\b[\s:]{0,3}/i },
  { field: 'terms', pattern: /^(?:(?:school |senedd )?terms|tymhorau)\b[\s:]{0,3}/i },
  { field: 'nudging', pattern: /^(?:nudg(?:e|es|ing)|remind|reminders|atgoffa|nodiadau atgoffa)\b[\s:]{0,3}/i },
  {
    field: 'retention',
    pattern:
      /^(?:keep(?: closed)?(?: actions)?(?= for\b|[ :]+\d)|retention(?: period)?|cadw(?: camau)?(?: caeedig)?(?= am\b|[ :]+\d))[\s:]{0,3}/i,
  },
  { field: 'prefix', pattern: /^(?:prefix|references?|rhagddodiad)\b[\s:]{0,3}/i },
  { field: 'name', pattern: /^(?:name|enw)\b[\s:]{0,3}/i },
];

/** Fields whose words also begin the names of sets. */
const SETLIKE: ReadonlySet<Field> = new Set(['meets', 'secretary', 'chair', 'language']);

/** A named set and its members; a time such as 11:00 is neither. */
const SET = /^([^:;\d]{2,60}?)\s{0,3}:\s{0,3}(?=[^\s\d])(.*)$/s;

/** Where a part ends: a semicolon, a line, or a comma before one of the keywords. */
const BETWEEN =
  /[;\n]|[,.]\s+(?=(?:meets|chair(?:ed by)?|secretary|language|time zone|bank holidays|terms|prefix|yn cyfarfod|cadeirydd|ysgrifennydd|iaith|rhagddodiad)\b)/;

const LANGUAGES: readonly { readonly language: 'en' | 'cy' | 'both'; readonly pattern: RegExp }[] = [
  {
    language: 'both',
    pattern: /both|dwyieithog|bilingual|y ddwy|english (?:and|&) welsh|welsh (?:and|&) english|cymraeg a saesneg/i,
  },
  { language: 'cy', pattern: /welsh|cymraeg|^cy$/i },
  { language: 'en', pattern: /english|saesneg|^en$/i },
];

/**
 * A set-up in words: the name first, then parts in any order between semicolons or on lines of their own ("meets …",
 * "chair …", "language both", "policy leads: A, B"); or parts alone. What is not said is absent; nothing here is
 * checked further.
 */
export function readSetUp(text: string): SaidSetUp {
  const request: { -readonly [Key in keyof SaidSetUp]: SaidSetUp[Key] } = {};
  const sets: { name: string; members: string }[] = [];
  let lastField: Field | null = null;
  text.split(BETWEEN).forEach((raw, index) => {
    const part = raw.trim().replace(/[.\s]+$/, '');
    if (part === '') return;
    if (NUDGING.test(part) && (index > 0 || /^\p{Ll}/u.test(part))) {
      lastField = 'nudging';
      setField(request, 'nudging', part);
      return;
    }
    const found = FIELDS.find(({ pattern }) => pattern.test(part));
    if (found !== undefined && !namesSet(part, found) && (index > 0 || isField(part, found.pattern))) {
      lastField = found.field;
      setField(request, found.field, part.replace(found.pattern, '').trim());
      return;
    }
    const set = index > 0 || isSet(part) || found !== undefined ? SET.exec(part) : null;
    if (set !== null) {
      sets.push({ name: (set[1] ?? '').trim(), members: (set[2] ?? '').trim() });
      lastField = null;
    } else if (index === 0) setField(request, 'name', part);
    // Dates, terms and parts of the nudging may be listed with semicolons between them.
    else if (lastField !== null && LISTED.has(lastField)) setField(request, lastField, part);
  });
  if (sets.length > 0) request.sets = sets;
  return request;
}

/** What a field's own words may go on with before a colon, so that they name no set: when a group meets, above all. */
const OF_FIELD =
  /\b(?:every|each|monthly|weekly|fortnightly|on|at|in|from|until|except|first|second|third|fourth|last|bob|misol|wythnosol|ar|am|o|i|tan|ac eithrio|cyntaf|ail|trydydd|pedwerydd|olaf)\b/i;

/** Whether a part names a set though it begins as a field does: "Language leads: …", "Chair's office: …". */
function namesSet(part: string, { field, pattern }: (typeof FIELDS)[number]): boolean {
  if (!SETLIKE.has(field)) return false;
  const [, name = ''] = SET.exec(part) ?? [];
  const rest = name.replace(pattern, '').trim();
  return rest !== '' && name.length > rest.length && !OF_FIELD.test(rest);
}

/** Whether the first part is a field after all: "chair Siân" is, the "Chair Appointments Panel" is a group. */
function isField(part: string, pattern: RegExp): boolean {
  const keyword = pattern.exec(part)?.[0] ?? '';
  return /^\p{Ll}/u.test(part) || keyword.includes(':') || /^(?:@|<at>)/.test(part.slice(keyword.length));
}

/** Whether the first part is a named set: "policy leads: …" is, "ISCG: Support and Challenge" is a group. */
const isSet = (part: string): boolean =>
  /^\p{Ll}/u.test(part) || /^[^:]{0,50}\b(?:leads|arweinwyr)\s{0,3}:/i.test(part);

function setField(request: { -readonly [Key in keyof SaidSetUp]: SaidSetUp[Key] }, field: Field, words: string): void {
  if (words === '') return;
  if (field === 'meets' || field === 'terms' || field === 'nudging') {
    const before = request[field];
    request[field] = before === undefined ? words : `${before}; ${words}`;
    return;
  }
  if (field !== 'language') {
    request[field] = words;
    return;
  }
  const found = LANGUAGES.find(({ pattern }) => pattern.test(words));
  if (found !== undefined) request.language = found.language;
}
