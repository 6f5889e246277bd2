import { openFile } from '../adapters/open-file/open-file.js';
import { availabilityOfLeads } from '../delivery/lead-notes.js';
import { formatPaper } from '../features/papers/format-paper.js';
import { asPublished, marksIn, publicationReport } from '../features/papers/format-publication.js';
import { fileName } from '../features/papers/rules/file-name.js';
import { blackOutPaper } from '../features/papers/rules/publication/black-out-paper.js';
import type { KeptWords } from '../features/papers/rules/publication/kept-words.js';
import { peopleOf } from '../features/papers/rules/publication/people-of.js';
import { leaksIn } from '../features/papers/rules/publication/prove.js';
import { withhold, withheldReferences } from '../features/papers/rules/publication/withhold.js';
import { viewOf } from '../features/papers/rules/view-of.js';
import type { FileWords } from '../model/file-words.js';
import type { Group } from '../model/group.js';
import { bodyNames, type HouseStyle } from '../model/house-style.js';
import { type Paper, type PaperFormat, type PaperText, plainText, TONES } from '../model/paper.js';
import type { PaperAsked, PaperLook, Published } from '../ports/papers.js';
import type { Store } from '../ports/store.js';
import { findNames } from '../reading/names/find-names.js';
import { nameBook, type NameBook } from '../reading/names/name-book.js';
import { tokensOf } from '../reading/names/name-tokens.js';
import { noSuchPaper, TYPES, writePaper } from './write-paper.js';

/**
 * Makes a paper without names that are not public and without what is exempt. Opens the file again with another library
 * than wrote it; if any part still holds a name, returns that and no file.
 */
export async function publishPaper(store: Store, asked: PaperAsked, style: HouseStyle): Promise<Published> {
  const { language, format, isLarge, now } = asked;
  const { people, posts, bodies } = peopleOf(asked.group, (await store.peopleOf(idsIn(asked.group))).values());
  const book = nameBook(people);
  const { group, left } = withhold(asked.group);
  const hidden = withheldReferences(asked.group);
  const seen = viewOf(asked, group, await availabilityOfLeads(store, group));
  if (seen === null) throw noSuchPaper(asked);
  const view =
    seen.kind === 'log' ? { ...seen, history: seen.history.filter(({ reference }) => !hidden.has(reference)) } : seen;
  const formatted = asPublished(formatPaper(view, group, language, now));
  // The report covers only what the file holds.
  const whole = format === 'ics' ? { ...formatted, lines: [], sections: [] } : { ...formatted, events: [] };
  const { paper, replaced, kept } = blackOutPaper(whole, { book, posts }, marksIn(language));
  const look = { style, isLarge };
  const bytes = await writePaper(format, paper, look);
  keepOwnWords(style, paper, book, kept);
  const parts = await withoutOwn(await openFile(format, bytes), format, paper, look);
  const leaks = leaksIn(parts, book, kept, vocabularyOf(paper));
  if (leaks.length > 0) return { ok: false, left: leaks };
  const mentioned = left.filter((one) => isIn(paper, one.reason));
  const name = fileName(view, group, asked);
  const done = {
    replaced,
    left: mentioned,
    bodies,
    names: people.filter(({ isPublic }) => !isPublic).length,
    parts: new Set(parts.map(({ where }) => where)).size,
  };
  const report = publicationReport(whole, done);
  const changed = replaced.filter(({ became }) => became !== 'kept');
  return {
    ok: true,
    file: { name, type: TYPES[format], bytes },
    report: {
      name: `${name.replace(/\.[a-z]+$/u, '')}-check.md`,
      type: TYPES.md,
      bytes: await writePaper('md', report, look),
    },
    counts: {
      replaced: changed.length,
      doubtful: changed.filter(({ isDoubtful }) => isDoubtful).length,
      exempt: mentioned.length,
    },
  };
}

const idsIn = (group: Group): readonly string[] => [
  ...new Set([
    ...group.members.map(({ id }) => id),
    ...group.former.map(({ id }) => id),
    ...group.outsiders,
    ...group.sets.flatMap(({ members }) => members),
  ]),
];

/** Every word of a paper. */
const vocabularyOf = (paper: Paper): ReadonlySet<string> =>
  new Set([...textsOf(paper)].flatMap((text) => tokensOf(plainText(text)).map(({ letters }) => letters)));

function* textsOf({ title, group, lines, sections, events, labels }: Paper): Generator<PaperText> {
  yield* [title, group, ...lines, labels.page, labels.section];
  for (const { title: named, about } of events) yield* [named, about];
  for (const { heading, blocks } of sections) {
    yield heading;
    for (const block of blocks)
      if (block.kind === 'table')
        yield* [...block.columns.map(({ head }) => head), ...block.rows.flat().map(({ text }) => text)];
      else if (block.kind === 'bar') yield* block.parts.map(({ name }) => name);
      else yield block.text;
  }
}

/** Whether a paper holds this reason. */
const isIn = (paper: Paper, reason: string): boolean =>
  JSON.stringify(paper).includes(JSON.stringify(reason).slice(1, -1));

/**
 * Keeps the body's own words unless they name somebody in full: "Housing Body for Wales" stays even if somebody is
 * called Wales.
 */
function keepOwnWords(style: HouseStyle, { language }: Paper, book: NameBook, kept: KeptWords): void {
  for (const words of [...bodyNames(style, language), style.logo?.alt.en ?? '', style.logo?.alt.cy ?? '']) {
    const named = findNames(words, book).some(({ why, isPublic }) => why === 'whole' && !isPublic);
    if (!named) kept.note(tokensOf(words), [{ start: 0, end: words.length }], []);
  }
}

/** The words of a file without those that its writer puts into every file, such as names of styles. */
async function withoutOwn(
  parts: readonly FileWords[],
  format: PaperFormat,
  paper: Paper,
  { style, isLarge }: PaperLook,
): Promise<readonly FileWords[]> {
  const bare: HouseStyle = { ...style, body: { en: '', cy: '' }, logo: null, template: null };
  const empty = await openFile(format, await writePaper(format, emptied(paper), { style: bare, isLarge }));
  const own = new Set(empty.flatMap(({ kind, texts }) => texts.map((text) => `${kind} ${text}`)));
  return parts.map(({ where, kind, texts }) => ({
    where,
    kind,
    texts: texts.filter((text) => !own.has(`${kind} ${text}`)),
  }));
}

/** A paper with one of each kind of content, and no words. */
const emptied = ({ kind, language, madeAt }: Paper): Paper => ({
  kind,
  language,
  madeAt,
  title: [],
  group: [],
  lines: [[]],
  sections: [
    {
      heading: [],
      blocks: [
        { kind: 'paragraph', text: [] },
        { kind: 'bar', scale: 'parts', parts: TONES.map((tone) => ({ name: [], number: 1, tone })) },
        { kind: 'bar', scale: 'percent', parts: TONES.map((tone) => ({ name: [], number: 1, tone })) },
        {
          kind: 'table',
          columns: [{ head: [], width: 1 }],
          rows: [
            [{ kind: 'none', text: [] }],
            [{ kind: 'day', text: [], day: '2000-01-01' }],
            [{ kind: 'number', text: [], value: 1 }],
          ],
        },
      ],
    },
  ],
  events: [
    { uid: 'a-1-0000000000000000', title: [], about: [], day: '2000-01-01', time: null },
    { uid: 'a-2-0000000000000000', title: [], about: [], day: '2000-01-01', time: { start: madeAt, end: madeAt } },
  ],
  labels: { page: [], section: [] },
});
