import { languageOfWords } from '../text/language-of-words.js';
import { isEveryday } from './everyday-words.js';
import {
  type Around,
  isLower,
  judgeEveryday,
  judgeInitials,
  judgeLetter,
  judgeMutated,
  type Verdict,
} from './judge-word.js';
import type { FormKind, NameBook, NameForm } from './name-book.js';
import { type Token, tokensOf } from './name-tokens.js';

/** Why words were taken for a name, or kept. */
export type Why = FormKind | 'everyday' | 'shared' | 'address' | 'unlisted' | 'public';

/** Words of a text that are, or may be, somebody's name. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** The people whose name it is; empty if only the words themselves show that they are a name. */
  readonly people: ReadonlySet<string>;
  readonly isPublic: boolean;
  readonly verdict: Verdict;
  readonly why: Why;
}

/** What may stand between the words of one name. */
const WITHIN = /^(?:[\s\u00a0*_.,'’‘`\u2010-\u2015-]{0,4})$/u;
const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const NOBODY: ReadonlySet<string> = new Set();

const aroundOf = (text: string, tokens: readonly Token[], from: number, to: number): Around => {
  const [token, last] = [tokens[from], tokens[to]];
  const before = tokens[from - 1] ?? null;
  const after = tokens[to + 1] ?? null;
  if (token === undefined || last === undefined) throw new RangeError('no such word');
  return {
    text,
    token,
    before,
    after,
    left: text.slice(before?.end ?? 0, token.start),
    right: text.slice(last.end, after?.start ?? text.length),
  };
};

/**
 * Whether the words of a form are really together: single letters must be capitals, and everyday words must begin with
 * one.
 */
function isOne(text: string, tokens: readonly Token[]): boolean {
  const between = tokens.slice(1).map(({ start }, at) => text.slice(tokens[at]?.end ?? 0, start));
  if (!between.every((gap) => WITHIN.test(gap))) return false;
  if (tokens.some((token) => token.letters.length === 1 && isLower(token))) return false;
  const whole = tokens.filter(({ letters }) => letters.length > 1);
  return whole.some(({ letters }) => !isEveryday(letters)) || whole.every((token) => !isLower(token));
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly book: NameBook;
  readonly language: 'en' | 'cy' | null;
}

/** The longest form of several words that begins at a word. */
function longestAt(
  { text, tokens, book }: Reader,
  at: number,
): { readonly form: NameForm; readonly size: number } | null {
  for (let size = Math.min(book.longest, tokens.length - at); size > 1; size -= 1) {
    const some = tokens.slice(at, at + size);
    const form = book.forms.get(some.map(({ letters }) => letters).join(' '));
    if (form !== undefined && isOne(text, some)) return { form, size };
  }
  return null;
}

/** Letters with a space or a dot between them, which may be a name: "C. B.", "C l a i r e". */
function spelledAt(
  { text, tokens, book }: Reader,
  at: number,
): { readonly form: NameForm; readonly size: number } | null {
  let size = 0;
  while (
    tokens[at + size]?.letters.length === 1 &&
    (size === 0 || /^[\s.]{1,2}$/u.test(text.slice(tokens[at + size - 1]?.end ?? 0, tokens[at + size]?.start ?? 0)))
  )
    size += 1;
  for (; size > 1; size -= 1) {
    const some = tokens.slice(at, at + size);
    const form = book.forms.get(some.map(({ letters }) => letters).join(''));
    if (form === undefined || form.kind === 'mutated') continue;
    if (some.every((token) => !isLower(token)) || size > 2) return { form, size };
  }
  return null;
}

function verdictOf(
  { kind }: NameForm,
  around: Around,
  { text, language }: Reader,
): { readonly verdict: Verdict; readonly why: Why } | null {
  const { token } = around;
  const isWholeText = text.trim() === token.words;
  switch (kind) {
    case 'initials': {
      const verdict = judgeInitials(around, isWholeText);
      return verdict === null ? null : { verdict, why: kind };
    }
    case 'mutated':
      return { verdict: judgeMutated(around, language), why: kind };
    case 'letter':
      return { verdict: judgeLetter(around), why: kind };
    case 'short':
      if (isEveryday(token.letters)) return { verdict: judgeEveryday(around, isWholeText), why: 'everyday' };
      return { verdict: isLower(token) ? 'word' : 'doubt', why: kind };
    case 'whole':
    case 'part':
      if (isEveryday(token.letters)) return { verdict: judgeEveryday(around, isWholeText), why: 'everyday' };
      return { verdict: isLower(token) ? 'doubt' : 'name', why: kind };
  }
}

/** Addresses that show whose they are: known ones, and those with a surname in them. */
function* addressesIn(text: string, book: NameBook): Generator<FoundName> {
  for (const match of text.matchAll(ADDRESS)) {
    const [whole] = match;
    const local = whole.split('@')[0] ?? '';
    const squeezed = tokensOf(local).map(({ letters }) => letters);
    const isTheirs =
      book.emails.has(whole.toLowerCase()) ||
      squeezed.some((letters) => {
        const form = book.forms.get(letters);
        return (
          (form !== undefined && !form.isPublic) ||
          (letters.length > 4 && book.forms.get(letters.slice(1))?.kind === 'part')
        );
      });
    if (isTheirs)
      yield {
        start: match.index,
        end: match.index + whole.length,
        people: NOBODY,
        isPublic: false,
        verdict: 'name',
        why: 'address',
      };
  }
}

/** Every place in a text with a name, or words that might be one, in order; none inside another. */
export function findNames(text: string, book: NameBook): readonly FoundName[] {
  const reader: Reader = { text, book, tokens: tokensOf(text), language: languageOfWords(text) };
  const addresses = [...addressesIn(text, book)];
  const found: FoundName[] = [...addresses];
  for (let at = 0; at < reader.tokens.length;) {
    const token = reader.tokens[at];
    if (token === undefined) break;
    const within = addresses.find(({ start, end }) => token.start >= start && token.start < end);
    const whole = within === undefined ? (longestAt(reader, at) ?? spelledAt(reader, at)) : null;
    if (whole !== null) {
      const { form, size } = whole;
      const last = reader.tokens[at + size - 1] ?? token;
      const isSure = form.kind === 'whole' || form.kind === 'part';
      found.push({
        start: token.start,
        end: last.end,
        people: form.people,
        isPublic: form.isPublic,
        verdict: isSure ? 'name' : 'doubt',
        why: form.kind,
      });
      at += size;
      continue;
    }
    const form = within === undefined ? reader.book.forms.get(token.letters) : undefined;
    const judged = form === undefined ? null : verdictOf(form, aroundOf(text, reader.tokens, at, at), reader);
    if (form !== undefined && judged !== null)
      found.push({ start: token.start, end: token.end, people: form.people, isPublic: form.isPublic, ...judged });
    at += 1;
  }
  return withNeighbours(
    text,
    found.sort((one, other) => one.start - other.start),
  );
}

/** Next to another part of the same name, a capitalised word belongs to it, whatever it is by itself. */
const withNeighbours = (text: string, found: readonly FoundName[]): readonly FoundName[] =>
  found.map((name, at) => {
    if (name.verdict !== 'word' || !/^\p{Lu}/u.test(text.slice(name.start))) return name;
    const isPart = [found[at - 1], found[at + 1]].some(
      (other) =>
        other !== undefined &&
        other.verdict !== 'word' &&
        /^[\s\u00a0-]$/u.test(text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start))) &&
        [...other.people].some((person) => name.people.has(person)),
    );
    return isPart ? { ...name, verdict: 'doubt' } : name;
  });
