const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  pound: '£',
};

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}

const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD\u0000-\u0008\u000E-\u001F]/gu;
const ENTITY = /&(#?[a-z0-9]{1,8});/giu;
/** Circled letters, "ⓓⓞⓝⓔ". */
const CIRCLED = /[\u24B6-\u24E9]/gu;
/** The backslash that Markdown puts before a literal character, or at a line break. */
const ESCAPED = /\\(?=[*_#[\]()~`>$'"-]|$)|(?<=\d)\\(?=[.)])/gu;
/** A link of reStructuredText: "`Daniel`_". */
const LINK = /`([^`\n]{1,60})`_{1,2}(?![\p{L}\p{N}_])/gu;
const NEEDS_WORK =
  /`_|[\\\u24B6-\u24E9&\u0000-\u0008\u000E-\u001F\u00A0\u00AD\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/u;

/** Decodes entities in a line, and makes odd spaces plain and removes invisible characters. */
export function plainText(line: string): string {
  if (!NEEDS_WORK.test(line)) return line;
  return line
    .replace(ENTITY, decode)
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(LINK, '$1')
    .replace(ESCAPED, '')
    .replace(CIRCLED, (letter) => letter.normalize('NFKC'));
}
