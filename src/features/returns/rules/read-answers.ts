import type { ReturnAnswer, ReturnQuestion } from '../../../model/return-question.js';
import { fold } from '../../../reading/text/fold.js';
import { kindredOf } from '../../../reading/text/kindred-words.js';
import { readValue, type ValueFault } from './read-value.js';
import { NO_ANSWER } from './question-label.js';
import { tellApart } from './tell-apart.js';

/** What somebody wrote for a return, by question. */
export interface SaidAnswers {
  readonly answers: readonly ReturnAnswer[];
  /** The answers that could not be accepted, by question. */
  readonly faults: readonly { readonly question: string; readonly fault: ValueFault }[];
}

/** Reads what somebody wrote, by question key; empty words answer nothing. */
export function takeAnswers(said: Readonly<Record<string, string>>, questions: readonly ReturnQuestion[]): SaidAnswers {
  const answers: ReturnAnswer[] = [];
  const faults: SaidAnswers['faults'][number][] = [];
  for (const { key, form } of questions) {
    const words = said[key]?.trim() ?? '';
    if (words === '') continue;
    const read = readValue(words, form);
    if (read.ok) answers.push({ question: key, text: [...read.text] });
    else faults.push({ question: key, fault: read.fault });
  }
  return { answers, faults };
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const wordsOf = (title: string): readonly string[] =>
  fold(title)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);

/** The question that a label means: its whole title, or words that only its title has. */
function labelled(label: string, questions: readonly ReturnQuestion[]): ReturnQuestion | null {
  const said = wordsOf(label).map(alike);
  const whole = questions.find(({ title }) => fold(title) === fold(label));
  if (whole !== undefined) return whole;
  const number = /^(?:q|question |cwestiwn )?(\d)$/iu.exec(label.trim())?.[1];
  if (number !== undefined) return questions.find(({ key }) => key === number) ?? null;
  if (said.length === 0) return null;
  const fits = questions.filter(({ title }) => {
    const own = wordsOf(title).map(alike);
    return said.every((word) => own.includes(word));
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const LABEL =
  /(?:^|[\n;.,–-]\s*)([\p{L}\d][\p{L}\d '’()/-]{0,60}?)(?:\s?[:=?]|\s(?:is|are|was|were|yw|oedd|ydy|ydi))\s+/gu;

/** "Our challenge is that …" means the same without "that". */
const THAT = /^\s*(?:that|bod|fod)\s+(?=\S)/iu;

/**
 * Reads answers that each follow the label of their question: "achievements: a new school; a new road; challenge:
 * staff". Null if no label fits a question, or if words before the first label may be no answer; `isWhole` says that
 * they are one.
 */
export function labelledAnswers(
  text: string,
  questions: readonly ReturnQuestion[],
  isWhole = false,
): Readonly<Record<string, string>> | null {
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    const question = labelled(
      (match[1] ?? '').replace(/^(?:and |ac |a )?(?:(?:our|my|the|his|her|their|ein|fy|ei|eu|y|yr) |a['’]r )?/iu, ''),
      questions,
    );
    const end = match.index + match[0].length;
    const isTold = question !== null && !(/\p{L}\s+$/u.test(match[0]) && NO_ANSWER.test(text.slice(end)));
    return isTold ? [{ key: question.key, start: match.index, end }] : [];
  });
  const before = text.slice(0, found[0]?.start ?? 0).trim();
  if (found.length === 0 || (before !== '' && !isWhole)) return null;
  // Words before the first label answer the first question.
  const [first] = questions;
  const isFirst = before !== '' && first !== undefined && found.every(({ key }) => key !== first.key);
  const said: Record<string, string> = isFirst ? { [first.key]: before.replace(/[\s,;]+$/u, '') } : {};
  for (const [at, { key, end }] of found.entries()) {
    const words = text
      .slice(end, found[at + 1]?.start ?? text.length)
      .replace(/[;\s]+$/u, '')
      .replace(THAT, '')
      .trim();
    said[key] = said[key] === undefined ? words : `${said[key]}\n${words}`;
  }
  return said;
}

const alike = (word: string): string => kindredOf(word)[0] ?? word;

/**
 * Reads the answers after a return's reference: by labels, by numbers, or all the words if there is one question. Null
 * if they cannot be told apart.
 */
export function answersSaid(
  text: string,
  questions: readonly ReturnQuestion[],
): Readonly<Record<string, string>> | null {
  const byLabel = labelledAnswers(text, questions, true);
  const told = tellApart(text, questions);
  // The labels of "Good news: …. Biggest problem: …" share no words with the titles.
  if (told !== null && told.labels.length >= Object.keys(byLabel ?? {}).length && told.labels.length > 0)
    return told.said;
  if (told !== null && byLabel === null) return told.said;
  if (byLabel !== null) return byLabel;
  const [only, ...others] = questions;
  if (only !== undefined && others.length === 0) return { [only.key]: text.trim() };
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isNumbered =
    lines.length > 0 && lines.every((line, at) => new RegExp(`^${escaped(String(at + 1))}[.):]\\s`, 'u').test(line));
  if (!isNumbered || lines.length > questions.length) return null;
  return Object.fromEntries(lines.map((line, at) => [String(at + 1), line.replace(/^\d[.):]\s+/u, '')]));
}

/** The questions that require items and have no answer. */
export const missingItems = (
  { answers, faults }: SaidAnswers,
  questions: readonly ReturnQuestion[],
): SaidAnswers['faults'] =>
  questions
    .filter(
      ({ key, form }) =>
        form.kind === 'items' && form.from > 0 && ![...answers, ...faults].some(({ question }) => question === key),
    )
    .map(({ key }) => ({ question: key, fault: 'too-few' }));
