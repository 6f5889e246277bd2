import type { SetUpRequest } from './command.js';

type Field = 'name' | 'prefix' | 'meets' | 'zone' | 'language' | 'chair' | 'secretary';

/** The words that begin each part, English and Welsh, with or without a colon. */
const FIELDS: readonly { readonly field: Field; readonly pattern: RegExp }[] = [
  { field: 'meets', pattern: /^(?:meets|meetings?|we meet|dates|yn cyfarfod|cyfarfodydd|cyfarfod)\b[\s:]{0,3}/i },
  { field: 'secretary', pattern: /^(?:secretary|secretariat|ysgrifennydd)\b(?:\s+(?:is|yw))?[\s:]{0,3}/i },
  { field: 'chair', pattern: /^(?:chair(?:ed by|person|man|woman)?|cadeirydd)\b(?:\s+(?:is|yw))?[\s:]{0,3}/i },
  { field: 'language', pattern: /^(?:language|iaith)\b[\s:]{0,3}/i },
  { field: 'zone', pattern: /^(?:time ?zone|zone|cylchfa amser)\b[\s:]{0,3}/i },
  { field: 'prefix', pattern: /^(?:prefix|references?|rhagddodiad)\b[\s:]{0,3}/i },
  { field: 'name', pattern: /^(?:name|enw)\b[\s:]{0,3}/i },
];

const SET = /^([^:;]{2,60}?)\s{0,3}:\s{0,3}(\S.*)$/s;

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
 * "chair …", "language both", "policy leads: A, B"). What is not said is absent; nothing here is checked further.
 */
export function readSetUp(text: string): SetUpRequest {
  const request: { -readonly [Key in keyof SetUpRequest]: SetUpRequest[Key] } = {};
  const sets: { name: string; members: string }[] = [];
  let lastField: Field | null = null;
  text.split(/[;\n]/).forEach((raw, index) => {
    const part = raw.trim().replace(/[.\s]+$/, '');
    if (part === '') return;
    const found = FIELDS.find(({ pattern }) => pattern.test(part));
    if (found !== undefined && !(index === 0 && found.field !== 'name')) {
      lastField = found.field;
      setField(request, found.field, part.replace(found.pattern, '').trim());
      return;
    }
    const set = index === 0 ? null : SET.exec(part);
    if (set !== null && !/^\d/.test(part)) {
      sets.push({ name: (set[1] ?? '').trim(), members: (set[2] ?? '').trim() });
      return;
    }
    if (index === 0) setField(request, 'name', part);
    // Dates may be listed with semicolons between them.
    else if (lastField === 'meets') request.meets = `${request.meets ?? ''}; ${part}`;
  });
  if (sets.length > 0) request.sets = sets;
  return request;
}

function setField(
  request: { -readonly [Key in keyof SetUpRequest]: SetUpRequest[Key] },
  field: Field,
  words: string,
): void {
  if (words === '') return;
  if (field !== 'language') {
    request[field] = words;
    return;
  }
  const found = LANGUAGES.find(({ pattern }) => pattern.test(words));
  if (found !== undefined) request.language = found.language;
}
