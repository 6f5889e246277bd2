import type { ReturnQuestion } from '../../../model/return-question.js';
import { type Label, labelAt, questionAbout } from './question-label.js';

/** The answers found, by question, and how they were found. */
export interface ToldApart {
  readonly said: Readonly<Record<string, string>>;
  /** The labels found, in order. */
  readonly labels: readonly Label[];
  /** Whether words stand before the first answer found. */
  readonly isLedInto: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The question that the piece answers; null if it continues the piece before it. */
  readonly key: string | null;
  readonly label: Label | null;
}

/** Where one answer may end and another begin. */
const SENTENCE = /(?<=[.!?;])\s+|\n+/gu;
const PHRASE =
  /(?:,\s+(?:and\s+|but\s+|a\s+|ac\s+|ond\s+)?|\s[–—-]\s|\s+(?:and|but|while|whereas|though|ac|ond|tra)\s+)/giu;
/** How many of a sentence's first words may show which question it answers. */
const BEGINS = 6;
const BEGINS_PHRASE = 4;
/** Joins an answer to the next one and is no part of it. */
const JOINS = /[\s,;–-]+(?:(?:and|but|while|whereas|though|ac|a|ond|tra))?[\s,;–-]*$/iu;

/**
 * Splits a worded answer by how its sentences begin: with a label, or with an early word that fits one question. Null
 * if nothing tells the answers apart.
 */
export function tellApart(text: string, questions: readonly ReturnQuestion[]): ToldApart | null {
  const [first] = questions;
  if (first === undefined || questions.length < 2) return null;
  const pieces = cut(text, SENTENCE, 0).flatMap(({ start, end }) => piecesIn(text, start, end, questions, first));
  const labels = pieces.flatMap(({ label }) => label ?? []);
  if (pieces.every(({ key }) => key === null || (key === first.key && labels.length === 0))) return null;
  const said: Record<string, string> = {};
  const firstTold = pieces.findIndex(({ key }) => key !== null);
  // Words before the first answer found answer the first question, unless that has its own answer.
  const isFirstTold = pieces.some(({ key }) => key === first.key);
  let key = isFirstTold ? null : first.key;
  for (const [at, piece] of pieces.entries()) {
    key = piece.key ?? key;
    if (key === null) continue;
    const words = text
      .slice(piece.start + (piece.label?.length ?? 0), piece.end)
      .replace(/^[\s,;–-]+/u, '')
      .replace(at < pieces.length - 1 ? JOINS : /[\s,;–-]+$/u, '');
    if (words === '') continue;
    const isSame = at > 0 && piece.key === null && said[key] !== undefined;
    const between = isSame && /;\s*$/u.test(text.slice(0, piece.start)) ? '; ' : isSame ? ' ' : '\n';
    said[key] = said[key] === undefined ? words : `${said[key]}${between}${words}`;
  }
  return { said, labels, isLedInto: firstTold > 0 };
}

const cut = (
  text: string,
  between: RegExp,
  from: number,
): readonly { readonly start: number; readonly end: number }[] => {
  const marks = [...text.matchAll(between)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  const starts = [0, ...marks.map(({ end }) => end)];
  const ends = [...marks.map(({ start }) => start), text.length];
  return starts
    .map((start, at) => ({ start: from + start, end: from + (ends[at] ?? text.length) }))
    .filter(({ start, end }) => end > start);
};

/** A label together with a second one for the same question after it: "challenge: one of our worries is …". */
function wholeLabel(words: string, questions: readonly ReturnQuestion[]): Label | null {
  const label = labelAt(words, questions);
  const again = label === null ? null : labelAt(words.slice(label.length), questions);
  return label !== null && again?.key === label.key ? { ...label, length: label.length + again.length } : label;
}

/** Cuts a sentence at each label, and at each phrase that begins with a word for one question. */
function piecesIn(
  text: string,
  start: number,
  end: number,
  questions: readonly ReturnQuestion[],
  first: ReturnQuestion,
): readonly Piece[] {
  const phrases = cut(text.slice(start, end), PHRASE, start);
  const told = phrases.flatMap((phrase, at): readonly Piece[] => {
    const label = wholeLabel(text.slice(phrase.start, end), questions);
    if (label !== null) return [{ start: phrase.start, end, key: label.key, label }];
    const words = text.slice(phrase.start, phrase.end).split(/\s+/u);
    const about = questionAbout(words.slice(0, at === 0 ? BEGINS : BEGINS_PHRASE).join(' '), questions);
    const isOther = about !== null && about.key !== first.key;
    return isOther ? [{ start: phrase.start, end, key: about.key, label: null }] : [];
  });
  const [head] = told;
  const before: readonly Piece[] =
    head?.start === start ? [] : [{ start, end: head?.start ?? end, key: null, label: null }];
  return [...before, ...told.map((one, at) => ({ ...one, end: told[at + 1]?.start ?? end }))];
}
