const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|councillor|sir|dame|lord|lady|y cyng|y parch|yr athro)\.?\s+(?=\p{L})/iu;
const AFTER_NAME =
  /[\s,]+(?:mbe|obe|cbe|kbe|dbe|kc|qc|phd|msc|bsc|ba|ma|frcp|frcs|mp|ms|as|jp|dl|fcca|cpfa|he|hi|him|her)\.?$/iu;
const BRACKETS = /\s*[([{][^()[\]{}]*[)\]}]\s*/gu;
/** The separator between a name and a department, "Rhys Bowen - HSS", "Mared Puw | Llywodraeth Cymru". */
const BETWEEN = /\s*[|•·]\s*|\s+[-–—/@:]+\s+/u;
const DEPARTMENT =
  /^(?:.*(?:&|\sand\s|\sa\s|\sac\s|\sfor\s|\so\s|\sof\s).*|(?:.* )?(?:health|iechyd|housing|tai|finance|cyllid|education|addysg|legal|policy|polisi|comms|communications|digital|transport|estates|care|services?|team|tîm|unit|division|directorate|department|office|council|cyngor|government|llywodraeth|cymru|wales|trust|board|university|external|allanol|guest|gwestai|contractor))$/iu;
const PARTICLES = new Set(['ap', 'ab', 'ferch', 'van', 'von', 'de', 'der', 'den', 'da', 'di', 'le', 'la']);
const CAPITALS = /^(?:(?:Mc|Mac|O['’]|D['’])?\p{Lu}[\p{Lu}'’\u2010\u2011-]+)$/u;
const INITIALS = /^[^AEIOUWYÂÊÎÔÛŴŶ]{2}$/u;
const ADDRESS = /^(\p{L}+)[._](\p{L}+)(?:[._]\p{L}+)?\d*@\S+$/u;

const words = (name: string): readonly string[] => name.split(/\s+/u).filter((word) => word !== '');

/** "LLOYD" becomes "Lloyd", "O'NEILL" "O'Neill", "AP" "ap". */
function inSmallLetters(word: string): string {
  const small = word.toLowerCase();
  if (PARTICLES.has(small)) return small;
  const beginning = /^(?:Mc|Mac)(?=\p{Lu})/u.exec(word)?.[0] ?? '';
  return beginning + small.slice(beginning.length).replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

const isCapitals = (word: string): boolean => CAPITALS.test(word) && !INITIALS.test(word);

/** "LLOYD Gwen" becomes "Gwen Lloyd": a surname in capitals goes last, in small letters. */
function withoutCapitals(name: string): string {
  const all = words(name);
  if (all.length < 2 || !all.some(isCapitals)) return name;
  const first = all.findIndex((word) => !isCapitals(word));
  const ordered = first < 1 ? all : [...all.slice(first), ...all.slice(0, first)];
  return ordered.map((word) => (isCapitals(word) ? inSmallLetters(word) : word)).join(' ');
}

function withoutTitles(name: string): string {
  let bare = name.trim();
  while (TITLE.test(bare)) bare = bare.replace(TITLE, '');
  while (AFTER_NAME.test(bare) && words(bare).length > 2) bare = bare.replace(AFTER_NAME, '');
  return bare;
}

/** "Bowen, Rhys" becomes "Rhys Bowen"; "Rhys Bowen, Health" loses the department. */
function inOrder(name: string): string {
  const [left = '', right = ''] = name.split(/\s*,\s*/u).map(withoutTitles);
  if (right === '' || left === '') return left === '' ? right : left;
  const isSurname = words(left).length === 1 || PARTICLES.has((words(left)[0] ?? '').toLowerCase());
  if (!isSurname && (DEPARTMENT.test(right) || /^\p{Lu}{2,}$/u.test(right) || words(right).length > 2)) return left;
  return words(left).length > 2 && !isSurname ? left : `${right} ${left}`;
}

/**
 * Removes what directories add to a person's name: title, department, brackets, a surname first or in capitals. "Bowen,
 * Rhys (Health)" becomes "Rhys Bowen". Other names stay as they are.
 */
export function cleanName(name: string): string {
  const address = ADDRESS.exec(name.trim());
  if (address) return `${inSmallLetters(address[1] ?? '')} ${inSmallLetters(address[2] ?? '')}`;
  const parts = name
    .replace(BRACKETS, ' ')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const part = parts.find((one) => words(one).length > 1) ?? parts[0] ?? '';
  const clean = words(withoutCapitals(withoutTitles(inOrder(part)))).join(' ');
  return clean === '' ? name : clean;
}

/** The nickname in brackets within a name, "Tomos (Tom) Hughes"; null if there is none. */
export function nickname(name: string): string | null {
  return /^\p{L}[^()"“”,|]*[("“](\p{Lu}[\p{Ll}'’-]{1,20})[)"”]\s*\p{Lu}/u.exec(name)?.[1] ?? null;
}
