import { firstLanguage, type Paper, type PaperText, plainText, type Section } from '../../model/paper.js';
import type { GroupLanguage, Language } from '../../model/language.js';
import { joined, say, textCell } from './format-text.js';
import { nameOf } from './rules/own-words.js';
import type { Marks } from './rules/publication/black-out.js';
import type { PlacedReplacement } from './rules/publication/black-out-paper.js';
import { scheduleParagraph } from './rules/publication/exempt-reason.js';
import type { LeftOut } from './rules/publication/withhold.js';
import { paperWords } from './words.js';

const BLACK = '█████';

const reasonIn = (reason: string, one: Language): string => {
  const paragraph = scheduleParagraph(reason);
  return paragraph === null ? reason : paperWords(one).publication.schedule({ paragraph: paragraph || 'none' });
};

/** What stands in a published paper in place of names and of exempt words. */
export const marksIn = (language: GroupLanguage): Marks => ({
  mark: {
    words: BLACK,
    language: null,
    alt: plainText(say(language, (one) => paperWords(one).publication.mark)),
  },
  // A post is worded in the language of the words around it.
  post: (post, run) =>
    run.language === null
      ? say(language, (one) => paperWords(one).publication.post[post])
      : [{ words: paperWords(run.language).publication.post[post], language: run.language }],
  exempt: (reason) => say(language, (one) => paperWords(one).publication.exempt({ reason: reasonIn(reason, one) })),
});

/** Adds a line saying that the paper is for publication. */
export const asPublished = (paper: Paper): Paper => ({
  ...paper,
  lines: [...paper.lines, say(paper.language, (one) => paperWords(one).publication.line)],
});

/** What was done to a paper before publication. */
export interface Publication {
  readonly replaced: readonly PlacedReplacement[];
  readonly left: readonly LeftOut[];
  /** Leads that stay because their name looks like that of a body. */
  readonly bodies: readonly string[];
  /** How many people's names were searched for, and in how many parts of the file. */
  readonly names: number;
  readonly parts: number;
}

/** The report for the person who checks a publication, doubtful cases first. It contains the names. */
export function publicationReport(paper: Paper, done: Publication): Paper {
  const language = firstLanguage(paper.language);
  const words = paperWords(language).publication;
  const of = (said: string): PaperText => [{ words: said, language }];
  const table = (heading: string, heads: readonly string[], rows: readonly (readonly string[])[]): Section => ({
    heading: of(heading),
    blocks: [
      rows.length === 0
        ? { kind: 'paragraph', text: of(words.report.nothing) }
        : {
            kind: 'table',
            columns: heads.map((head) => ({ head: of(head), width: 20 })),
            rows: rows.map((row) => row.map((cell) => textCell(language, cell === '' ? [] : nameOf(cell)))),
          },
    ],
  });
  const { where, found, became, why, around } = words.report;
  const rowsOf = (some: readonly PlacedReplacement[]): readonly (readonly string[])[] =>
    some.map((one) => [
      one.place.filter((part) => part !== '').join(' › '),
      one.found,
      one.became === 'mark' ? words.report.black : one.became === 'kept' ? words.report.stays : words.post[one.became],
      words.because[one.why],
      one.around,
    ]);
  const heads = [where, found, became, why, around];
  const replaced = done.replaced.filter((one) => one.became !== 'kept');
  return {
    ...paper,
    language,
    title: of(words.report.title),
    lines: [
      of(words.report.warning),
      joined([paper.title, paper.group], ', '),
      of(words.report.proof({ names: done.names, parts: done.parts })),
    ],
    sections: [
      table(words.report.doubtful, heads, rowsOf(replaced.filter(({ isDoubtful }) => isDoubtful))),
      table(
        words.report.left,
        [where, why],
        done.left.map(({ what, reason }) => [what, reasonIn(reason, language)]),
      ),
      table(
        words.report.bodies,
        [found],
        done.bodies.map((body) => [body]),
      ),
      table(words.report.kept, heads, rowsOf(done.replaced.filter((one) => one.became === 'kept'))),
      table(words.report.replaced, heads, rowsOf(replaced.filter(({ isDoubtful }) => !isDoubtful))),
    ],
    events: [],
  };
}
