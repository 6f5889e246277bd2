import { type PaperText, type Run } from '../../../../model/paper.js';
import { type FoundName, findNames } from '../../../../reading/names/find-names.js';
import { findUnlisted } from '../../../../reading/names/find-unlisted.js';
import type { NameBook } from '../../../../reading/names/name-book.js';
import { tokensOf } from '../../../../reading/names/name-tokens.js';
import type { KeptWords } from './kept-words.js';
import { type Post } from './people-of.js';
import { WITHHELD } from './withhold.js';

/** The words for what is removed from a paper. */
export interface Marks {
  readonly mark: Run;
  readonly post: (post: Post, run: Run) => PaperText;
  /** Marks something left out, with the reason as it was given. */
  readonly exempt: (reason: string) => PaperText;
}

/** A name found in a text, and what became of it. */
export interface Replacement {
  readonly found: string;
  readonly became: 'mark' | Post | 'kept';
  readonly isDoubtful: boolean;
  readonly why: FoundName['why'] | 'shared';
  /** The text around it. */
  readonly around: string;
}

export interface Names {
  readonly book: NameBook;
  readonly posts: ReadonlyMap<string, Post>;
}

const AROUND = 30;
/** Signs that join what is removed to the rest of the same name: "Rees-Jones", "S. Rees". */
const HYPHENED = /^[\u2010-\u2015-]\p{Lu}[\p{L}\p{M}]*/u;
const INITIAL_BEFORE = /(?<![\p{L}\p{M}.])\p{Lu}\.?[\s\u00a0]?$/u;
const PARTICLES_BEFORE = /(?<![\p{L}\p{M}])(?:(?:ap|ab|ferch|van|von|der|den|de|du|ter|bin|ibn)[\s\u00a0])+$/iu;
const INITIAL_AFTER = /^,[\s\u00a0]\p{Lu}\.?(?![\p{L}\p{M}])/u;

const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((person) => other.has(person));

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly people: ReadonlySet<string>;
  readonly parts: readonly FoundName[];
}

/** The stretches to remove: each name with the rest of it, and neighbouring parts as one. */
function cutsOf(text: string, found: readonly FoundName[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const name of found) {
    const last = cuts.at(-1);
    const before = text.slice(last?.end ?? 0, name.start);
    const initial = name.why === 'part' || name.why === 'everyday' ? INITIAL_BEFORE.exec(before) : null;
    // "A Price" may only be a price.
    const first =
      initial !== null && (initial[0].includes('.') || name.why === 'part') && !/^[AI] $/u.test(initial[0])
        ? name.start - initial[0].length
        : name.start;
    const start = first - (PARTICLES_BEFORE.exec(text.slice(last?.end ?? 0, first))?.[0].length ?? 0);
    const after = text.slice(name.end);
    const end = name.end + (HYPHENED.exec(after)?.[0].length ?? INITIAL_AFTER.exec(after)?.[0].length ?? 0);
    const between = last === undefined ? '' : text.slice(last.end, start);
    const isMore =
      last !== undefined &&
      (last.end >= start || (/^[\s\u00a0.-]{1,2}$/u.test(between) && meets(last.people, name.people)));
    if (isMore) cuts[cuts.length - 1] = { ...last, end: Math.max(last.end, end), parts: [...last.parts, name] };
    else cuts.push({ start, end, people: name.people, parts: [name] });
  }
  return cuts;
}

/**
 * Removes names that are not public from a text; returns what was done, and records in `kept` the possible names that
 * stay.
 */
export function blackOut(
  said: PaperText,
  { book, posts }: Names,
  marks: Marks,
  kept: KeptWords,
): { readonly text: PaperText; readonly replaced: readonly Replacement[] } {
  const text = withReasons(said, marks);
  const whole = text.map(({ words }) => words).join('');
  const known = findNames(whole, book);
  const found = [...known, ...findUnlisted(whole, known)].sort((one, other) => one.start - other.start);
  const isCut = (name: FoundName): boolean => !name.isPublic && name.verdict !== 'word';
  const cuts = cutsOf(whole, found.filter(isCut));
  const left = found.filter(
    (name) => !isCut(name) && !cuts.some(({ start, end }) => name.start < end && name.end > start),
  );
  kept.note(tokensOf(whole), left, cuts);
  const around = (start: number, end: number): string => whole.slice(Math.max(0, start - AROUND), end + AROUND);
  const replaced = cuts.map((cut): Replacement => {
    const [first] = cut.parts;
    const isShared = cut.people.size > 1;
    return {
      found: whole.slice(cut.start, cut.end),
      became: postOf(cut, posts) ?? 'mark',
      isDoubtful: isShared || cut.parts.every(({ verdict }) => verdict === 'doubt'),
      why: isShared ? 'shared' : (first?.why ?? 'part'),
      around: around(cut.start, cut.end),
    };
  });
  const stays = left
    .filter(({ why, isPublic }) => isPublic || why === 'everyday' || why === 'initials')
    .filter((name) => name.isPublic || /^\p{Lu}/u.test(whole.slice(name.start)))
    .map(({ start, end, why, isPublic }): Replacement => ({
      found: whole.slice(start, end),
      became: 'kept',
      isDoubtful: false,
      why: isPublic ? 'public' : why,
      around: around(start, end),
    }));
  const made =
    cuts.length === 0
      ? text
      : withoutCuts(text, cuts, (cut, run) => {
          const post = postOf(cut, posts);
          return post === null ? [marks.mark] : marks.post(post, run);
        });
  return { text: made, replaced: [...replaced, ...stays] };
}

/** The post that replaces a name, if the name certainly means one person and no other word has changed its form. */
function postOf({ people, parts }: Cut, posts: ReadonlyMap<string, Post>): Post | null {
  const [person, ...others] = people;
  const isSure = parts.every(({ verdict, why }) => verdict === 'name' && (why === 'whole' || why === 'part'));
  return person === undefined || others.length > 0 || !isSure ? null : (posts.get(person) ?? null);
}

function withoutCuts(text: PaperText, cuts: readonly Cut[], standIn: (cut: Cut, run: Run) => PaperText): PaperText {
  const made: Run[] = [];
  let at = 0;
  for (const run of text) {
    const [from, to] = [at, at + run.words.length];
    at = to;
    let done = from;
    for (const cut of cuts) {
      if (cut.end <= from || cut.start >= to) continue;
      if (cut.start > done) made.push({ ...run, words: run.words.slice(done - from, cut.start - from) });
      // A name that runs across runs gets only one mark.
      if (cut.start >= from) made.push(...standIn(cut, run));
      done = Math.min(cut.end, to);
    }
    if (done < to) made.push({ ...run, words: run.words.slice(done - from) });
  }
  return made;
}

/** Words that only a reason replaces, with that reason in our words. */
const withReasons = (text: PaperText, marks: Marks): PaperText =>
  text.flatMap((run): PaperText => {
    if (!run.words.includes('\uE000')) return [run];
    const made: Run[] = [];
    let at = 0;
    for (const match of run.words.matchAll(WITHHELD)) {
      if (match.index > at) made.push({ ...run, words: run.words.slice(at, match.index) });
      made.push(...marks.exempt(match.groups?.['reason'] ?? ''));
      at = match.index + match[0].length;
    }
    return at < run.words.length ? [...made, { ...run, words: run.words.slice(at) }] : made;
  });
