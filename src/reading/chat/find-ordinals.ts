import type { FoundReference } from './find-references.js';
import type { ChatVocabulary } from './vocabulary.js';

const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  top: 0,
  former: 0,
  cyntaf: 0,
  gyntaf: 0,
  cynta: 0,
  gynta: 0,
  uchaf: 0,
  ucha: 0,
  second: 1,
  '2nd': 1,
  ail: 1,
  third: 2,
  '3rd': 2,
  trydydd: 2,
  drydedd: 2,
  last: -1,
  bottom: -1,
  latter: -1,
  olaf: -1,
  ola: -1,
  isaf: -1,
  isa: -1,
};
const ORDINAL =
  /(?<![\p{L}\p{N}])(?:(?:the|y|yr|number)\s)?(?:un\s)?(first|second|middle|third|last|top|bottom|former|latter|1st|2nd|3rd|[cg]yntaf?|uchaf?|ail|trydydd|drydedd|olaf?|isaf?|canol)(?:(?:\s(?:one|item|action|un|gam))(?![\p{L}])|(?=\s(?:is|was|can|could|has|had|hasn'?t|isn'?t|will|won'?t|should|may|needs?|still|also|goes|went|gone|done|finished|sent|late|not|wedi|yn|ddim|heb|angen|bydd|i)(?!\p{L})|'s|\s?[:–,-]|\s*$)|(?<=(?<!\p{L})un\s\p{L}+)(?!\p{L}))/giu;
const OTHER = /(?<![\p{L}])(?:the other(?: one)?|y llall|(?<=(?:^|[.;]\s))other(?=\s?[:–-]))(?![\p{L}])/iu;
/** Excludes some: "Leave the other", "the last can stay". */
const LEFT_ALONE =
  /[\s,;.]+(?:(?:and|but|a|ac|ond)\s)?(?:(?:leave|keep|not|gad(?:a|ewch|wch)?|ond nid)\s(?:the |y |yr )?(?:\p{L}+)(?: one| ones)?(?: (?:alone|as (?:it|they) (?:is|are)|be|fel y mae))?|the \p{L}+(?: one)? (?:can|should|is to) stay(?: (?:as it is|put|where it is))?|(?:gall|caiff)(?: y| yr| 'r)? \p{L}+ aros)[\s.!]*$/iu;
/** Means the first or last few: "the top two", "y ddau olaf". */
const FEW =
  /(?<![\p{L}])(?:the\s|y\s|yr\s)?(?:(?<first>(?:first|top) (?<count>two|three|2|3)|(?:ddau|ddwy) (?:[cg]yntaf?|uchaf?))|(?:last|bottom) (?<last>two|three|2|3)|(?:ddau|ddwy) (?:olaf?|isaf?))(?![\p{L}\p{N}])/giu;

/** Means two that were shown, or all of them; "both boards" means others. */
const TOGETHER =
  /(?<![\p{L}])(?:(?<two>both(?: of (?:them|those|these))?|neither(?: of (?:them|those|these))?|the two of them|the pair(?: of them)?|(?:y |'r |yr )?(?:ddau|ddwy)(?: ohonyn nhw)?)|(?<all>all (?:three|four|of (?:them|those|these))|the lot|none of (?:them|those|these)|y cyfan|nhw i gyd|pob un ohonyn nhw))(?=\s*(?:$|[,.!?;:])|\s(?:done|sorted|finished|completed?|closed?|are|have|were|was|is|went|need|now|to|can|will|still|late|off|please|plis|until|by|too|wedi|yn|i|ar|ddim|heb)(?!\p{L})|\s\p{L}{3,}ing(?: (?:on|along|away|ahead|well|nicely|slowly|fine|through))?(?=\s*(?:$|[,.;!])))/giu;
/** Means the asker's own; "not mine" says that none is. */
const OWN =
  /(?<=^|[,.;:!]\s|(?<!\p{L})(?:done|finished|do|did|started|sent|and|but|with|for|on|heb|gwneud|neud|wneud)\s)(?:mine|my (?:one|bit|part)|fy un i|fy rhan i|un fi)(?![\p{L}]| (?:of|about|am)(?!\p{L})| o['’]r)/giu;

/** Means the asker's other action: "my other one", "y llall sy gen i". */
const OTHER_OWN =
  /(?<!\p{L})(?:my other(?: (?:one|action|bit)(?!\p{L})|(?=\s*(?:$|[,.;:!?]|(?:is|was|has|too|can|will)(?!\p{L}))))|the other(?: one| action)?(?: of mine| (?:that )?i(?:['’]ve| have| had)(?: got)?| (?:that['’]s |that is )?(?:on|with) me)|fy un arall(?: i)?|un arall fi|(?:y|a['’]r) llall(?: o fy rhai i| s['’]?y?(?:dd)? ?(?:gen|gan|gyda|efo|['’]da) (?:i|fi)))(?!\p{L})/iu;
/** Adds to what was said before: "done, and so is …". */
const ADDS_BEFORE = /(?<!\p{L})(?:so(?: is| are|['’]s)|as is|ditto|and|plus|&|ac)\s*$/iu;
const ADDS_AFTER = /^(?: \S+){0,2}?\s*(?:too|as well|also|hefyd)?[\s.!]*$/iu;

const within = (span: Span, start: number, end: number): boolean => span.start < end && span.end > start;

/** The shown actions that words such as "The first one", "both", "mine" or "yr un olaf" mean. */
export function findOrdinals(
  whole: string,
  { shown, actions, asker }: Pick<ChatVocabulary, 'shown' | 'actions' | 'asker'>,
  named: readonly FoundReference[],
): readonly FoundReference[] {
  if (shown.length === 0) return [];
  const said = whole.replace(LEFT_ALONE, '');
  const own = shown.filter((reference) =>
    actions.some((action) => action.reference === reference && action.leads.includes(asker.id)),
  );
  const mine = own.length === 1 ? [...said.matchAll(OWN)].map((match) => foundAt(match, own)) : [];
  if (shown.length < 2) return mine.length > 0 ? mine : otherOwn(said, { shown, actions, asker });
  if (named.length === 0) {
    const few = [...said.matchAll(FEW)].flatMap((match) => eachOf(match, fewOf(match, shown)));
    if (few.length > 0) return few;
    const together = [...said.matchAll(TOGETHER)].flatMap((match) => eachOf(match, shown));
    if (together.length > 0) return together;
  }
  const placed = [...said.matchAll(ORDINAL)].flatMap((match): readonly FoundReference[] => {
    const reference = shown.at(PLACES[(match[1] ?? '').toLowerCase()] ?? middleOf(shown));
    return reference === undefined ? [] : [foundAt(match, [reference])];
  });
  const found = [...placed, ...mine.filter(({ start, end }) => !placed.some((span) => within(span, start, end)))];
  const taken = [...named, ...found].flatMap(({ references }) => references);
  const left = shown.filter((reference) => !taken.includes(reference));
  const other = OTHER.exec(said);
  if (other === null || taken.length === 0 || left.length !== 1) return found;
  return [...found, foundAt(other, left)];
}

/** The asker's other open action, where they have just been shown one of two; with it what the words only add to. */
function otherOwn(
  said: string,
  { shown, actions, asker }: Pick<ChatVocabulary, 'shown' | 'actions' | 'asker'>,
): readonly FoundReference[] {
  const match = OTHER_OWN.exec(said);
  const own = actions.filter(({ isOpen, leads }) => isOpen && leads.includes(asker.id));
  const others = own.map(({ reference }) => reference).filter((reference) => !shown.includes(reference));
  if (match === null || own.length !== 2 || others.length !== 1) return [];
  const before = said.slice(0, match.index);
  const after = said.slice(match.index + match[0].length);
  const isAdded = /^a['’]r/iu.test(match[0]) || ADDS_BEFORE.test(before);
  const saysBoth = isAdded && /\p{L}/u.test(before.replace(ADDS_BEFORE, '')) && ADDS_AFTER.test(after);
  return saysBoth ? eachOf(match, [...shown, ...others]) : [foundAt(match, others)];
}

function fewOf({ groups = {} }: RegExpMatchArray, shown: readonly string[]): readonly string[] {
  const count = /three|3/iu.test(groups['count'] ?? groups['last'] ?? '') ? 3 : 2;
  return groups['first'] === undefined ? shown.slice(-count) : shown.slice(0, count);
}

/** The middle place, if there is one; else one past the end. */
const middleOf = ({ length }: readonly string[]): number => (length % 2 === 1 ? (length - 1) / 2 : length);

interface Span {
  readonly start: number;
  readonly end: number;
}

const foundAt = (match: RegExpMatchArray, references: readonly string[]): FoundReference => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, references };
};

/** Gives each shown action one letter of the words that mean them all, so that they stand side by side. */
function eachOf(match: RegExpMatchArray, shown: readonly string[]): readonly FoundReference[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (match.groups?.['two'] !== undefined && shown.length !== 2) return [];
  if (shown.length > MOST_TOGETHER) return [];
  return shown.map((reference, at) => ({
    start: start + at,
    end: at === shown.length - 1 ? end : start + at + 1,
    references: [reference],
  }));
}

/** The most actions that people mean together. */
const MOST_TOGETHER = 4;
