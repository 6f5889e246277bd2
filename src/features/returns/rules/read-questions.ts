import { type AnswerForm, MOST_QUESTIONS, type ReturnQuestion } from '../../../model/return-question.js';

/** The most characters of a question. */
const LONGEST = 300;
/** The most words of a question between commas. */
const MOST_WORDS = 6;

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  un: 1,
  dau: 2,
  dwy: 2,
  tri: 3,
  tair: 3,
  pedwar: 4,
  pedair: 4,
  pump: 5,
  chwech: 6,
};
const N = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const numberOf = (said: string): number => NUMBERS[said.toLowerCase()] ?? Number(said);

/** A number of items: "1-4 key achievements", "up to 3 risks", "at least two needs", "1 key challenge". */
const RANGE = new RegExp(`^(?:between |from |rhwng |o )?${N} ?(?:-|–|to|or|and|i|neu|a|hyd at) ?${N} (?=\\p{L})`, 'iu');
const UP_TO = new RegExp(`^(?:up to|at most|no more than|hyd at|dim mwy na) ${N} (?=\\p{L})`, 'iu');
const AT_LEAST = new RegExp(`^(?:at least|o leiaf) ${N} (?=\\p{L})`, 'iu');
const EXACTLY = new RegExp(`^${N} (?=\\p{L})`, 'iu');

const YES_NO =
  /(?:\((?:yes ?(?:\/|or) ?no|ie ?(?:\/|neu) ?na(?:ge)?)\)|^(?:yes ?(?:\/|or) ?no|ie ?(?:\/|neu) ?na(?:ge)?)\s?[:–-])\s*/iu;
const IS_YES_NO =
  /^(?:is|are|was|were|do|does|did|has|have|can|will|would|should|a (?:yw|oes|ydy|ydych|fydd|oedd|wnaed|gafodd)|ydy|ydych|oes|yw|fydd)\s.{3,}\?$/iu;
const RATING =
  /\(?(?<!\p{L})(?:RAG|rating|sgôr|red,? amber,? (?:or )?green|coch,? ambr,? (?:neu )?gwyrdd)(?!\p{L})\)?/iu;
const LINK = /(?<!\p{L})(?:links?|url|dolen|file|ffeil|document|dogfen)(?!\p{L})/iu;
const UNIT = /\((£[a-z]*|€|\$|%|fte|hours?|oriau|days?|diwrnodau|people|staff|number|nifer|figure|ffigur)\)/iu;
const FIGURE =
  /^(?:(?:how (?:many|much)|the number of|number of|total|amount of|percentage of|faint o|sawl|nifer|cyfanswm|canran)(?!\p{L}))|(?<!\p{L})(?:in £|in pounds|mewn £)/iu;
const CHOICE = /\(([^()]*(?:\/| or | neu |,)[^()]*)\)/iu;

/** Separates questions: the end of a line, a semicolon, or a question mark with more words after it. */
const APART = /\n|;|(?<=\?)\s+(?=\p{L}{2})/u;

/** Reads the questions of a list: one per line, or separated by semicolons or, if they are short, by commas. */
export const readQuestions = (text: string): readonly ReturnQuestion[] =>
  partsOf(text)
    .slice(0, MOST_QUESTIONS)
    .map((said, at) => readQuestion(said, String(at + 1)));

/** The words of each question in a list. */
export function partsOf(text: string): readonly string[] {
  const plain = numbered(text.replace(/\s*[.]\s*$/u, '').trim());
  const lines = plain
    .split(APART)
    .map(clean)
    .filter((line) => line !== '');
  const [only = '', ...others] = lines;
  // A single bullet point is one question.
  return others.length > 0 ? lines : /^\s*[-*•]\s/u.test(plain) ? [only] : withCommas(only);
}

/** Puts "(1) achievements and (2) a challenge" on separate lines. */
const numbered = (text: string): string =>
  /\(?1\)[\s\S]*\(?2\)/u.test(text)
    ? text.replace(/(?:[,;]|\s(?:and|a|ac|hefyd)(?=\s))*\s*\(?[1-8]\)\s*/giu, '\n').trim()
    : text;

/** How many questions a list has; a form holds eight. */
export const countQuestions = (text: string): number =>
  text
    .split(APART)
    .map(clean)
    .filter((line) => line !== '').length;

const clean = (line: string): string =>
  line
    .replace(/^\s*(?:[-*•–—]|\(?\d{1,2}[.)]|and |a |ac )\s*/iu, '')
    .replace(/[\s,.:;]+$/u, '')
    .trim();

function withCommas(line: string): readonly string[] {
  if (line === '') return [];
  const parts = line
    .replace(/\([^()]*\)/gu, (inside) => inside.replaceAll(',', '\u0001'))
    .split(/,\s+(?:and |a |ac )?|\s+and (?=\d)/iu)
    .map((part) => clean(part.replaceAll('\u0001', ',')))
    .filter((part) => part !== '');
  const isList = parts.length > 1 && parts.every((part) => part.split(/\s+/u).length <= MOST_WORDS);
  return isList ? parts : [clean(line)];
}

/** Reads one question, with the kind of answer taken from its words. */
export function readQuestion(said: string, key: string): ReturnQuestion {
  const { form, title } = formIn(said.slice(0, LONGEST));
  return {
    key,
    title:
      title
        .replace(/\s{2,}/gu, ' ')
        .replace(/[\s:,–-]+$/u, '')
        .trim() || said.slice(0, LONGEST),
    form,
  };
}

interface Read {
  readonly form: AnswerForm;
  readonly title: string;
}

/** Marks that state the kind of answer. */
const MARKS: readonly { readonly pattern: RegExp; readonly form: AnswerForm }[] = [
  { pattern: /\s*\((?:short|one line|byr|un llinell)\)/iu, form: { kind: 'short' } },
  { pattern: /\s*\((?:long|text|hir|testun)\)/iu, form: { kind: 'long' } },
  { pattern: /\s*\((?:link|file|dolen|ffeil)\)/iu, form: { kind: 'link' } },
  { pattern: /\s*\((?:RAG|rating|sgôr)\)/iu, form: { kind: 'rating' } },
];

function formIn(said: string): Read {
  const marked = MARKS.find(({ pattern }) => pattern.test(said));
  return marked === undefined ? formOf(said) : { form: marked.form, title: said.replace(marked.pattern, '') };
}

function formOf(said: string): Read {
  const items = itemsIn(said);
  if (items !== null) return items;
  if (YES_NO.test(said)) return { form: { kind: 'yes-no' }, title: said.replace(YES_NO, '') };
  if (IS_YES_NO.test(said)) return { form: { kind: 'yes-no' }, title: said };
  const [marked, unit] = UNIT.exec(said) ?? [];
  if (marked !== undefined && unit !== undefined)
    return {
      form: { kind: 'figure', unit: /^(?:number|nifer|figure|ffigur)$/iu.test(unit) ? null : unit },
      title: said.replace(marked, ''),
    };
  const choice = choiceIn(said);
  if (choice !== null) return choice;
  if (FIGURE.test(said)) return { form: { kind: 'figure', unit: unitIn(said) }, title: said };
  if (RATING.test(said)) return { form: { kind: 'rating' }, title: said };
  if (LINK.test(said)) return { form: { kind: 'link' }, title: said };
  return { form: { kind: 'long' }, title: said };
}

const unitIn = (said: string): string | null =>
  /£|%|€/u.exec(said)?.[0] ?? (/how much|pounds/iu.test(said) ? '£' : null);

function itemsIn(said: string): Read | null {
  const read = (pattern: RegExp, bounds: (found: RegExpExecArray) => readonly [number, number | null]): Read | null => {
    const found = pattern.exec(said);
    if (found === null) return null;
    const [from, to] = bounds(found);
    if (to !== null && (to < Math.max(1, from) || to > 20)) return null;
    return { form: { kind: 'items', from, to }, title: said.slice(found[0].length) };
  };
  return (
    read(RANGE, ([, from = '', to = '']) => [numberOf(from), numberOf(to)]) ??
    read(UP_TO, ([, to = '']) => [0, numberOf(to)]) ??
    read(AT_LEAST, ([, from = '']) => [numberOf(from), null]) ??
    read(EXACTLY, ([, number = '']) => [numberOf(number), numberOf(number)])
  );
}

/** Reads "format (online / in person)", or a bare "online or in person". */
function choiceIn(said: string): Read | null {
  const [marked, inside] = CHOICE.exec(said) ?? [];
  const parts = (words: string): readonly string[] =>
    words.split(/\s*\/\s*|\s*,\s*(?:or |neu )?|\s+(?:or|neu)\s+/iu).filter((part) => part !== '');
  if (marked !== undefined && inside !== undefined) {
    const choices = [...new Set(parts(inside))];
    if (choices.length >= 2 && choices.length <= 12 && said !== marked)
      return { form: { kind: 'choice', choices }, title: said.replace(marked, '') };
  }
  const bare = said.split(/\s+(?:or|neu)\s+|\s*\/\s*/iu);
  const isChoice = bare.length >= 2 && bare.length <= 4 && bare.every((part) => part.split(/\s+/u).length <= 2);
  return isChoice ? { form: { kind: 'choice', choices: bare }, title: said } : null;
}
