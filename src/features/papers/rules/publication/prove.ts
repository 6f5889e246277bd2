import { type FileWords, LINE_END } from '../../../../model/file-words.js';
import { isEveryday } from '../../../../reading/names/everyday-words.js';
import type { FormKind, NameBook } from '../../../../reading/names/name-book.js';
import { type Token, tokensOf } from '../../../../reading/names/name-tokens.js';
import type { KeptWords } from './kept-words.js';

/** A name that is still in a file. */
export interface Leak {
  /** The part of the file. */
  readonly where: string;
  readonly words: string;
}

/** Shorter names appear by chance across neighbouring words. */
const LEAST_JOINED = 8;
/** In data that is not text, shorter words appear by chance. */
const LEAST_IN_BYTES = 6;

/** The name forms that count where nobody writes, as in attributes: no style or tag has them by chance. */
const CERTAIN: ReadonlySet<FormKind> = new Set(['whole', 'part']);

/** Whole names without spaces, by their beginning, so that one pass over a text finds them all. */
function joinedNames(book: NameBook): ReadonlyMap<string, readonly string[]> {
  const byBeginning = new Map<string, string[]>();
  for (const [key, { kind, isPublic }] of book.forms) {
    const joined = key.replaceAll(' ', '');
    const isName = kind === 'whole' && !isPublic && key.split(' ').some((word) => word.length > 1 && !isEveryday(word));
    if (!isName || joined.length < LEAST_JOINED) continue;
    const beginning = joined.slice(0, LEAST_JOINED);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), joined]);
  }
  return byBeginning;
}

/** The names in a file that are neither public nor left on purpose; an empty list proves that there are none. */
export function leaksIn(
  parts: readonly FileWords[],
  book: NameBook,
  kept: KeptWords,
  vocabulary: ReadonlySet<string>,
): readonly Leak[] {
  const joined = joinedNames(book);
  return parts.flatMap(({ where, kind, texts }) =>
    texts.flatMap((text) => {
      const tokens = tokensOf(text);
      const single = tokens.filter((token, at) => {
        const form = book.forms.get(token.letters);
        if (form === undefined || form.isPublic || !counts(token, form.kind, kind, text)) return false;
        if (kept.has(token, tokens[at - 1] ?? null, tokens[at + 1] ?? null)) return false;
        return !acrossLines(text, tokens, at).some((word) => vocabulary.has(word));
      });
      const broken = tokens.flatMap((_, at) =>
        acrossLines(text, tokens, at).filter((word) => {
          const form = book.forms.get(word);
          return form !== undefined && CERTAIN.has(form.kind) && !form.isPublic && !vocabulary.has(word);
        }),
      );
      const found = [
        ...broken,
        ...single.map(({ words }) => words),
        ...wholeIn(tokens, book),
        ...joinedIn(tokens, joined, kept),
      ];
      return found.map((words) => ({ where, words }));
    }),
  );
}

/** A word joined with the one on the line before or after it, because an overlong word may break anywhere. */
function acrossLines(text: string, tokens: readonly Token[], at: number): readonly string[] {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return [];
  const isEnd = (one: Token, next: Token): boolean => text.slice(one.end, next.start) === LINE_END;
  return [
    ...(before !== undefined && isEnd(before, token) ? [`${before.letters}${token.letters}`] : []),
    ...(after !== undefined && isEnd(token, after) ? [`${token.letters}${after.letters}`] : []),
  ];
}

function counts({ words, end, letters }: Token, form: FormKind, kind: FileWords['kind'], text: string): boolean {
  if (kind === 'bytes') return CERTAIN.has(form) && letters.length >= LEAST_IN_BYTES;
  if (kind === 'attribute') return CERTAIN.has(form);
  if (CERTAIN.has(form)) return true;
  // Letters before a number are a reference or a size.
  if (form === 'initials' || form === 'letter')
    return words === words.toUpperCase() && !/^[\s–-]?[dD]?\d/u.test(text.slice(end));
  return /^\p{Lu}/u.test(words);
}

/** Names of several words in which no single word is a form, such as "Mc Donald". */
function wholeIn(tokens: readonly Token[], book: NameBook): readonly string[] {
  return tokens.flatMap((_, at) => {
    for (let size = Math.min(book.longest, tokens.length - at); size > 1; size -= 1) {
      const some = tokens.slice(at, at + size);
      if (some.some(({ letters }) => letters.length < 2 || book.forms.has(letters))) continue;
      const form = book.forms.get(some.map(({ letters }) => letters).join(' '));
      if (form !== undefined && !form.isPublic) return [some.map(({ words }) => words).join(' ')];
    }
    return [];
  });
}

/** Whole names with all but their letters left out, because a tag or a line end may stand inside one. */
function joinedIn(
  tokens: readonly Token[],
  names: ReadonlyMap<string, readonly string[]>,
  kept: KeptWords,
): readonly string[] {
  const ends: number[] = [];
  let letters = '';
  for (const token of tokens) {
    letters += token.letters;
    ends.push(letters.length);
  }
  const tokenAt = (place: number): number => ends.findIndex((end) => place < end);
  const found: string[] = [];
  for (let at = 0; at + LEAST_JOINED <= letters.length; at += 1) {
    const some = names.get(letters.slice(at, at + LEAST_JOINED));
    const name = some?.find((one) => letters.startsWith(one, at));
    if (name === undefined) continue;
    const within = tokens.slice(tokenAt(at), tokenAt(at + name.length - 1) + 1);
    const isKept = within.every((token, index) =>
      kept.has(token, within[index - 1] ?? null, within[index + 1] ?? null),
    );
    if (!isKept) found.push(name);
  }
  return found;
}
