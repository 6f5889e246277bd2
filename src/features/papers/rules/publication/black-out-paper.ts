import type { Block, Cell, Paper, PaperText } from '../../../../model/paper.js';
import { plainText } from '../../../../model/paper.js';
import { tokensOf } from '../../../../reading/names/name-tokens.js';
import { blackOut, type Marks, type Names, type Replacement } from './black-out.js';
import { KeptWords } from './kept-words.js';

/** A replacement and its place in the paper: the section, the head of the row and the head of the column. */
export interface PlacedReplacement extends Replacement {
  readonly place: readonly string[];
}

/** A paper ready for publication, and what was done to it. */
export interface BlackedOut {
  readonly paper: Paper;
  readonly replaced: readonly PlacedReplacement[];
  readonly kept: KeptWords;
}

/**
 * Removes names that are not public from everything that people wrote. The paper's own words, such as column heads,
 * stay.
 */
export function blackOutPaper(paper: Paper, names: Names, marks: Marks): BlackedOut {
  const kept = new KeptWords();
  const replaced: PlacedReplacement[] = [];
  /** Caches results, because most cells of a column say the same as others. */
  const known = new Map<string, ReturnType<typeof blackOut>>();
  const change = (text: PaperText, place: readonly string[]): PaperText => {
    const key = JSON.stringify(text);
    const made = known.get(key) ?? blackOut(text, names, marks, kept);
    known.set(key, made);
    replaced.push(...made.replaced.map((one) => ({ ...one, place })));
    return made.text;
  };
  /** Keeps our own words; headings that contain people's words are treated like all their words. */
  const own = (text: PaperText, place: readonly string[] = []): PaperText => {
    if (text.some(({ isWritten }) => isWritten === true)) return change(text, place);
    const words = plainText(text);
    kept.note(tokensOf(words), [{ start: 0, end: words.length }], []);
    return text;
  };
  const cell = (one: Cell, place: readonly string[]): Cell =>
    one.kind === 'text' ? { ...one, text: change(one.text, place) } : { ...one, text: own(one.text) };
  const block = (one: Block, heading: string): Block => {
    if (one.kind === 'paragraph') return { ...one, text: change(one.text, [heading]) };
    if (one.kind === 'bar')
      return { ...one, parts: one.parts.map((part) => ({ ...part, name: own(part.name, [heading]) })) };
    const columns = one.columns.map((column) => ({ ...column, head: own(column.head, [heading]) }));
    const heads = columns.map(({ head }) => plainText(head));
    return {
      ...one,
      columns,
      rows: one.rows.map((row) => {
        const [first] = row;
        const name = first === undefined ? '' : plainText(first.text);
        return row.map((each, at) => cell(each, [heading, name, heads[at] ?? '']));
      }),
    };
  };
  const made: Paper = {
    ...paper,
    title: own(paper.title),
    group: change(paper.group, []),
    lines: paper.lines.map((line) => own(line)),
    sections: paper.sections.map(({ heading, blocks }) => ({
      heading: own(heading),
      blocks: blocks.map((one) => block(one, plainText(heading))),
    })),
    events: paper.events.map((event) => {
      const place = [event.day];
      return { ...event, title: change(event.title, place), about: change(event.about, place) };
    }),
    labels: { page: own(paper.labels.page), section: own(paper.labels.section) },
  };
  own([marks.mark]);
  return { paper: made, replaced, kept };
}
