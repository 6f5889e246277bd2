import { FORMER_MEMBER } from '../../../model/former-member.js';
import { type Identity, isAbout } from './identity.js';
import { namePattern, nameWords } from './name-pattern.js';

/** The fields of records that hold words from people or directories. */
const WORDS: ReadonlySet<string> = new Set([
  ...['task', 'quote', 'text', 'reason', 'before', 'answer', 'said', 'title', 'name', 'set', 'value'],
  // The evidence that an action is closed, and to whom it went.
  ...['evidence', 'to'],
  // Who was asked for a return, in the asker's words.
  'asked',
]);

/** Erases one person from any plain data. */
export interface WordEraser {
  /** Returns the data without the person; the same object if they are not in it. */
  erase<Value>(value: Value): Value;
  /** Whether words name the person. */
  names(words: string): boolean;
}

const quoted = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Matches only whole ids or addresses: one may be the beginning of another, or an everyday word. */
function tokens(words: ReadonlySet<string>, flags: string): RegExp | null {
  if (words.size === 0) return null;
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])(?:${longestFirst.map(quoted).join('|')})(?![\\p{L}\\p{N}_-])`, flags);
}

/** `alias` replaces the person's ids; `others` are the names of everybody else we know. */
export function wordEraser(identity: Identity, alias: string, others: readonly string[]): WordEraser {
  const ids = tokens(identity.ids, 'gu');
  const emails = tokens(identity.emails, 'giu');
  const pattern = namePattern(nameWords(identity, others));
  const othersNames = new Set(others);

  function eraseNames(words: string): string {
    if (pattern === null) return words;
    const apart = words.normalize('NFD');
    const erased = apart.replace(pattern, (found: string, ...rest: readonly unknown[]) => {
      const groups = rest.at(-1);
      const isOther = typeof groups === 'object' && groups !== null && 'other' in groups && groups.other !== undefined;
      return isOther ? found : FORMER_MEMBER;
    });
    return erased === apart ? words : erased.normalize('NFC');
  }

  function eraseText(text: string, key: string): string {
    let left = emails === null ? text : text.replace(emails, FORMER_MEMBER);
    if (ids !== null) left = left.replace(ids, alias);
    return WORDS.has(key) ? eraseNames(left) : left;
  }

  function eraseValue(value: unknown, key: string): unknown {
    if (typeof value === 'string') return eraseText(value, key);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const parts = value.map((part: unknown) => eraseValue(part, key));
      return parts.every((part, at) => part === value[at]) ? value : parts;
    }
    const piece = value as Readonly<Record<string, unknown>>;
    const isTheirs = isAbout(piece, identity);
    const named = isTheirs ? { ...piece, name: FORMER_MEMBER } : piece;
    const entries = Object.entries(named).map(([name, part]) => {
      // Keep the name of somebody else who has the same one.
      const isOthers = name === 'name' && !isTheirs && typeof part === 'string' && othersNames.has(part);
      return [eraseText(name, ''), isOthers ? part : eraseValue(part, name)] as const;
    });
    const isSame = entries.every(([name, part]) => name in piece && piece[name] === part);
    return isSame ? value : Object.fromEntries(entries);
  }

  return {
    erase: <Value>(value: Value): Value => eraseValue(value, 'value') as Value,
    names: (words) => eraseNames(words) !== words,
  };
}
