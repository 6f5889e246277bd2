import type { Term } from '../../../model/term.js';
import { monthsFrom } from '../periods/months.js';
import type { DateParser, ParserContext } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { period, type Period, yearOf, singleDay, WHOLE_DATE } from '../periods/period.js';

/** The usual months of school terms in England and Wales, for a group without its own terms. */
const USUAL: Readonly<Record<string, readonly [month: number, count: number]>> = {
  ...{ autumn: [9, 4], hydref: [9, 4], michaelmas: [9, 4], spring: [1, 3], gwanwyn: [1, 3], lent: [1, 3] },
  ...{ summer: [4, 4], haf: [4, 4], trinity: [4, 4] },
};
const SEASON = Object.keys(USUAL).join('|');
const NAME = "(?<name>[a-zà-öø-ÿŵŷ']{3,20}(?: [a-zà-öø-ÿŵŷ']{3,20}){0,2}?)";
const NEXT = 'next|coming|following';

const periodOf = ({ from, to }: Term): Period => period(from, to, ['period', 'year']);

function termNamed(words: string, { terms, today }: ParserContext): Period | null {
  const said = words
    .split(/ +/)
    .filter((word) => !/^(?:the|this|school|academic|next|coming|current|y|yr|of)$/.test(word));
  if (said.length === 0) return null;
  return (
    (terms ?? [])
      .filter(({ name, to }) => to >= today && said.every((word) => name.toLowerCase().includes(word)))
      .sort((one, other) => (one.to < other.to ? -1 : 1))
      .map(periodOf)[0] ?? null
  );
}

function usualTerm(season: string, year: string | undefined, today: string): Period {
  const [month, count] = USUAL[season] ?? [9, 4];
  for (let candidate = Number(year ?? yearOf(today)); ; candidate += 1) {
    const found = monthsFrom(candidate, month, count, ['period', 'year']);
    if (year !== undefined || (found.to ?? '') >= today) return found;
  }
}

/** `this term`, `end of term`, `next term`: one of the group's own terms. */
export const anyTerm: DateParser = {
  needs: ['term'],
  pattern: form(
    `(?:(?<which>this|the|next|coming|following|current|the next|y|yr) )?(?:school |academic |senedd |parliamentary )?(?:term(?!s| of| (?:of|in|plan))|tymor(?= ?(?:nesaf?|hwn|$|[.,;)])))(?: (?<after>nesaf?|hwn))?`,
  ),
  extract: ({ which = '', after }, { terms, today }) => {
    const ahead = [...(terms ?? [])]
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .filter(({ to }) => to >= today);
    const isNext = new RegExp(NEXT).test(which) || /^nesaf?$/.test(after ?? '');
    const found = isNext ? ahead.find(({ from }) => from > today) : ahead[0];
    return found === undefined ? null : periodOf(found);
  },
};

/** `the autumn term 2022`, `tymor y gwanwyn`, `Senedd spring term`: the group's own term of that name, else the usual months. */
export const namedTerm: DateParser = {
  needs: ['term'],
  pattern: form(
    `(?:(?:the|this|next|y|yr) )?(?:${NAME} term(?!s)|tymor (?:y |yr )?(?<cy>${SEASON}))(?: (?<year>20\\d\\d))?`,
  ),
  extract: ({ name, cy, year }, context) => {
    const words = name ?? cy ?? '';
    const season = new RegExp(SEASON).exec(words)?.[0];
    return termNamed(words, context) ?? (season === undefined ? null : usualTerm(season, year, context.today));
  },
};

/** `before recess`, `before the summer recess`, `cyn y toriad`: the last day of the term before it. */
export const recess: DateParser = {
  needs: ['term'],
  pattern: form(
    `(?:(?:the|y|yr) )?(?:(?<season>summer|winter|whitsun|half[ -]term|february) )?(?:recess|toriad(?: yr haf)?|gwyliau'r haf|summer (?:holidays?|break|vacation)|half[ -]term)(?: (?<year>20\\d\\d))?(?! (?:week|plan))`,
  ),
  extract: ({ said, year }, { terms, today }) => {
    const isSummer = /summer|haf/.test(said);
    const ahead = [...(terms ?? [])]
      .filter(({ to }) => to >= today && (year === undefined || to.startsWith(year)))
      .sort((one, other) => (one.to < other.to ? -1 : 1));
    const ending = isSummer ? ahead.find(({ to }) => /-0[678]-/.test(to)) : ahead[0];
    if (ending !== undefined) return singleDay(ending.to, WHOLE_DATE);
    // Only the group's own terms say when a recess of another year begins.
    if (year !== undefined) return 'no-date';
    if (!isSummer) return null;
    // Schools, Parliament and the Senedd all rise in the second half of July.
    const july = [0, 1].map((ahead) => `${yearOf(today) + ahead}-07-31`).find((day) => day >= today) ?? today;
    return singleDay(july, WHOLE_DATE);
  },
};
