import type { GroupLanguage } from '../../model/language.js';
import type { PaperText, Section } from '../../model/paper.js';
import type { Collated, CollatedQuestion, CollatedRow, ReturnCounts } from '../returns/rules/collate.js';
import { questionText, sumText, totalCell } from './format-answers.js';
import { nameCell, ownCell, tableWith } from './format-columns.js';
import { dayCell, joined, numberCell, say, textCell } from './format-text.js';
import { nameOf } from './rules/own-words.js';
import { paperWords } from './words.js';

const missingOf = ({ rows }: Collated): readonly CollatedRow[] => rows.filter(({ state }) => state === 'missing');

/** How many were asked and have answered, now and in the previous round. */
export function summarySection({ reference, counts, earlier }: Collated, language: GroupLanguage): Section {
  const named = (of: 'inTime' | 'cameLate' | 'missing'): PaperText =>
    say(language, (one) => paperWords(one).returns[of]);
  const rows = [
    { name: reference, counts },
    ...(earlier === null ? [] : [{ name: earlier.reference, counts: earlier.counts }]),
  ];
  return {
    heading: say(language, (one) => paperWords(one).section.summary),
    blocks: [
      {
        kind: 'bar',
        scale: 'parts',
        parts: [
          { name: named('inTime'), number: counts.answered - counts.late, tone: 'good' },
          { name: named('cameLate'), number: counts.late, tone: 'warning' },
          { name: named('missing'), number: counts.missing, tone: 'bad' },
        ],
      },
      tableWith<{ readonly name: string; readonly counts: ReturnCounts }>(language, rows, [
        ['reference', ({ name }) => nameCell(language, name)],
        ['asked', ({ counts: { asked } }) => numberCell(asked)],
        ['answered', ({ counts: { answered } }) => numberCell(answered)],
        ['cameLate', ({ counts: { late } }) => numberCell(late)],
        ['nothing', ({ counts: { nothing } }) => numberCell(nothing)],
        ['missing', ({ counts: { missing } }) => numberCell(missing)],
      ]),
    ],
  };
}

/** Who has not answered, their deadline, and who has not responded at all. */
export function missingSection(collated: Collated, language: GroupLanguage): Section {
  const missing = missingOf(collated);
  return {
    heading: say(language, (one) => paperWords(one).section.missing),
    blocks: [
      missing.length === 0
        ? { kind: 'paragraph', text: say(language, (one) => paperWords(one).nothing.missing) }
        : tableWith<CollatedRow>(language, missing, [
            ['lead', ({ lead }) => nameCell(language, lead.name)],
            [
              'handedTo',
              ({ handedTo }) => (handedTo === null ? textCell(language, []) : nameCell(language, handedTo.name)),
            ],
            ['answersBy', ({ due }) => dayCell(language, due)],
            [
              'state',
              ({ isLate, isSilent }) =>
                textCell(
                  language,
                  joined(
                    [
                      say(language, (one) => paperWords(one).returns[isLate ? 'overdue' : 'awaited']),
                      ...(isSilent ? [say(language, (one) => paperWords(one).returns.silent)] : []),
                    ],
                    '; ',
                  ),
                ),
            ],
          ]),
    ],
  };
}

/** The totals of the answers by question, with those of the previous round. */
export function answeredSection({ questions, earlier }: Collated, language: GroupLanguage): Section {
  return {
    heading: say(language, (one) => paperWords(one).section.answers),
    blocks: [
      tableWith<CollatedQuestion>(language, questions, [
        ['question', (question) => textCell(language, questionText(question))],
        ['answers', ({ total }) => numberCell(answersIn(total))],
        ['together', (question) => totalCell(question, language)],
        ...(earlier === null
          ? []
          : [
              [
                'lastTime',
                ({ before, form }: CollatedQuestion) =>
                  textCell(language, before === null ? [] : sumText(before, form, language)),
              ] as const,
            ]),
      ]),
    ],
  };
}

const answersIn = (total: CollatedQuestion['total']): number =>
  total.kind === 'counts' ? total.counts.reduce((sum, { count }) => sum + count, 0) : total.count;

/** The returns that concern a meeting: how many have answered, and who has not. */
export function returnsSection(returns: readonly Collated[], language: GroupLanguage): readonly Section[] {
  if (returns.length === 0) return [];
  return [
    {
      heading: say(language, (one) => paperWords(one).section.returns),
      blocks: [
        tableWith<Collated>(language, returns, [
          ['reference', ({ reference }) => nameCell(language, reference)],
          ['title', ({ title }) => ownCell(language, title)],
          ['answersBy', ({ due }) => dayCell(language, due)],
          ['asked', ({ counts }) => numberCell(counts.asked)],
          ['answered', ({ counts }) => numberCell(counts.answered)],
          [
            'missingNames',
            (one) =>
              textCell(
                language,
                joined(
                  missingOf(one).map(({ lead }) => nameOf(lead.name)),
                  ', ',
                ),
              ),
          ],
        ]),
      ],
    },
  ];
}
