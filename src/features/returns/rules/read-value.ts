import type { AnswerForm, RATINGS } from '../../../model/return-question.js';
import { fold } from '../../../reading/text/fold.js';

/** Why an answer cannot be accepted. */
export type ValueFault =
  'no-figure' | 'not-yes-no' | 'no-such-choice' | 'no-rating' | 'no-link' | 'too-few' | 'too-many';

export type ReadValue =
  { readonly ok: true; readonly text: readonly string[] } | { readonly ok: false; readonly fault: ValueFault };

const YES = new Set(['yes', 'y', 'yep', 'true', 'ie', 'oes', 'ydy', 'ydw', 'do', 'cywir']);
const NO = new Set(['no', 'n', 'nope', 'false', 'na', 'nage', 'nac oes', 'nac ydy', 'naddo']);
const RATED: Readonly<Record<string, (typeof RATINGS)[number]>> = {
  green: 'green',
  g: 'green',
  gwyrdd: 'green',
  amber: 'amber',
  yellow: 'amber',
  a: 'amber',
  ambr: 'amber',
  melyn: 'amber',
  red: 'red',
  r: 'red',
  coch: 'red',
};
const MARK = /^\s*(?:[-*•–—·]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+/iu;

const given = (...text: readonly string[]): ReadValue => ({ ok: true, text });
const wrong = (fault: ValueFault): ReadValue => ({ ok: false, fault });

/** Reads what somebody wrote for one question of a form; the caller handles empty words. */
export function readValue(said: string, form: AnswerForm): ReadValue {
  const words = said.trim();
  const folded = fold(words).replace(/[.!]+$/u, '');
  switch (form.kind) {
    case 'items':
      return itemsOf(words, form);
    case 'yes-no':
      return YES.has(folded) ? given('yes') : NO.has(folded) ? given('no') : wrong('not-yes-no');
    case 'figure': {
      const figure = readFigure(words);
      return figure === null ? wrong('no-figure') : given(figure);
    }
    case 'choice': {
      const choice =
        form.choices.find((one) => fold(one) === folded) ?? form.choices.find((one) => folded.startsWith(fold(one)));
      return choice === undefined ? wrong('no-such-choice') : given(choice);
    }
    case 'rating':
      return RATED[folded] === undefined ? wrong('no-rating') : given(RATED[folded]);
    case 'link':
      return /^https:\/\/[^\s<>"]{3,}$/iu.test(words) ? given(words) : wrong('no-link');
    case 'short':
    case 'long':
      return given(words);
  }
}

/** Splits items: one per line, or marked; by semicolons if all stand on one line. */
export function itemsIn(words: string): readonly string[] {
  const lines = words
    .split('\n')
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '');
  const parts =
    lines.length === 1
      ? (lines[0] ?? '')
          .split(/;\s*/u)
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : lines;
  return parts;
}

function itemsOf(words: string, { from, to }: Extract<AnswerForm, { readonly kind: 'items' }>): ReadValue {
  const items = to === 1 ? [words.replace(MARK, '').replace(/\s*\n\s*/gu, ' ')] : itemsIn(words);
  if (items.length < from) return wrong('too-few');
  return to !== null && items.length > to ? wrong('too-many') : given(...items);
}

/** Reads a figure as plain digits: "£1,250.50", "3.5m", "12k", "40%"; null for anything else. */
export function readFigure(words: string): string | null {
  const [, sign = '', digits, scale = ''] =
    /^(?:about |around |tua |c\. ?)?(?:£|€|\$)?\s?(-?)(?:£|€|\$)?\s?(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(k|m|bn|mil|million|miliwn|thousand|billion|biliwn)?(?:\s?(?:%|\p{L}[\p{L} ]{0,30}))?\.?$/iu.exec(
      words,
    ) ?? [];
  if (digits === undefined) return null;
  const zeros =
    { k: 3, thousand: 3, mil: 3, m: 6, million: 6, miliwn: 6, bn: 9, billion: 9, biliwn: 9 }[scale.toLowerCase()] ?? 0;
  const value = Number(digits.replace(/[, ]/gu, '')) * 10 ** zeros;
  if (!Number.isFinite(value) || value > 1e15) return null;
  return `${sign}${String(Math.round(value * 100) / 100)}`;
}
