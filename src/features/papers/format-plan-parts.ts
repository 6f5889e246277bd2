import type { GroupLanguage } from '../../model/language.js';
import type { Block, PaperText, Section } from '../../model/paper.js';
import type { RiskLevel, Risk } from '../../model/plan-risk.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import type { GateRow } from '../plans/rules/phase-rows.js';
import type { AreaRow } from '../plans/rules/step-rows.js';
import type { ReportSaying } from '../plan-reports/rules/report-view.js';
import { colourText } from './format-colour.js';
import { leadsCell, nameCell, ownCell, tableWith } from './format-columns.js';
import { dayCell, joined, numberCell, say, textCell } from './format-text.js';
import { nameOf } from './rules/own-words.js';
import type { PlanPaperView } from './rules/plan-paper-view.js';
import { paperWords } from './words.js';

type Named = 'gates' | 'risks' | 'sayings';

const section = (of: Named, isEmpty: boolean, language: GroupLanguage, table: () => Block): Section => ({
  heading: say(language, (one) => paperWords(one).section[of]),
  blocks: [isEmpty ? { kind: 'paragraph', text: say(language, (one) => paperWords(one).nothing[of]) } : table()],
});

/** The gates still to be passed. */
export const gateSection = ({ gates }: PlanPaperView, language: GroupLanguage): Section =>
  section('gates', gates.length === 0, language, () =>
    tableWith<GateRow>(language, gates, [
      ['gate', ({ title }) => ownCell(language, title)],
      ['phase', ({ phase }) => nameCell(language, phase)],
      [
        'signer',
        ({ signer }) =>
          signer === null
            ? textCell(
                language,
                say(language, (one) => paperWords(one).plan.anySigner),
              )
            : leadsCell(language, [signer]),
      ],
      ['due', ({ day }) => dayCell(language, day)],
      ['late', ({ late }) => numberCell(late)],
      ['putOff', ({ slipped }) => numberCell(slipped)],
    ]),
  );

const levelText = (level: RiskLevel | null, language: GroupLanguage): PaperText =>
  level === null ? [] : say(language, (one) => paperWords(one).plan.level[level]);

/** The open risks, the most serious first. */
export function riskSection({ report }: PlanPaperView, language: GroupLanguage): Section {
  const risks = report.risks.filter(({ closed }) => closed === null);
  return section('risks', risks.length === 0, language, () =>
    tableWith<Risk>(language, risks, [
      ['reference', ({ key }) => nameCell(language, key)],
      ['risk', ({ text }) => ownCell(language, text)],
      ['likelihood', ({ likelihood }) => textCell(language, levelText(likelihood, language))],
      ['impact', ({ impact }) => textCell(language, levelText(impact, language))],
      ['owner', ({ owner }) => (owner === null ? textCell(language, []) : leadsCell(language, [owner]))],
      ['mitigation', ({ mitigation }) => ownCell(language, mitigation ?? '')],
    ]),
  );
}

interface Said {
  readonly area: string | null;
  readonly saying: ReportSaying | null;
}

/** What each area reported in the period, newest first; an area without reports says so. */
export function sayingSection({ report }: PlanPaperView, language: GroupLanguage): Section {
  const rows = report.areas.flatMap(({ name, said }): readonly Said[] =>
    said.length === 0 ? [{ area: name, saying: null }] : said.map((saying) => ({ area: name, saying })),
  );
  const silent = say(language, (one) => paperWords(one).plan.silentArea);
  return section('sayings', rows.length === 0, language, () =>
    tableWith<Said>(language, rows, [
      ['area', ({ area }) => textCell(language, area === null ? others(language) : nameOf(area))],
      ['reference', ({ saying }) => nameOr(saying?.key, language)],
      [
        'rating',
        ({ saying }) =>
          textCell(language, saying?.rating == null ? [] : colourText(language, saying.rating, report.plan.scheme)),
      ],
      ['saying', ({ saying }) => (saying === null ? textCell(language, silent) : ownCell(language, saying.text))],
      ['next', ({ saying }) => ownCell(language, saying?.next ?? '')],
      ['name', ({ saying }) => nameOr(saying?.name, language)],
      ['date', ({ saying }) => dayCell(language, saying?.on ?? null)],
    ]),
  );
}

const others = (language: GroupLanguage): PaperText => say(language, (one) => paperWords(one).plan.others);
const nameOr = (name: string | undefined, language: GroupLanguage) =>
  name === undefined ? textCell(language, []) : nameCell(language, name);

/** How far each area of a plan has come today. */
export function areaSections({ board, plan }: PlanPaperView, language: GroupLanguage): readonly Section[] {
  if (board === null || board.areas.length === 0) return [];
  const countText = ({ counts }: AreaRow): PaperText =>
    joined(
      (['red', 'amber', 'green', 'blue'] as const)
        .filter((colour) => counts[colour] > 0)
        .map((colour) => [
          ...colourText(language, colour, plan.scheme),
          { words: `: ${counts[colour]}`, language: null },
        ]),
      '; ',
    );
  const stepText = ({ steps }: AreaRow): PaperText => {
    const done = steps.filter(({ state }) => state === 'done').length;
    return steps.length === 0 ? [] : say(language, (one) => paperWords(one).plan.steps({ done, of: steps.length }));
  };
  return [
    {
      heading: say(language, (one) => paperWords(one).section.areas),
      blocks: [
        tableWith<AreaRow>(language, board.areas, [
          ['area', ({ name }) => nameCell(language, name)],
          ['leads', ({ leads }) => leadsCell(language, leads)],
          ['counted', (row) => textCell(language, countText(row))],
          ['steps', (row) => textCell(language, stepText(row))],
          ['vision', ({ vision }) => ownCell(language, vision ?? '')],
          ['pledge', ({ pledge }) => ownCell(language, pledge ?? '')],
        ]),
      ],
    },
  ];
}

/** The names of people who report nothing on their items. */
export function silentSections({ board }: PlanPaperView, language: GroupLanguage): readonly Section[] {
  if (board === null || board.silent.names.length === 0) return [];
  const { names, of, asked, due, since } = board.silent;
  const why =
    of === 'asked' && due !== null
      ? say(language, (one) =>
          paperWords(one).plan.notAnswered({ day: formatDate(due, one), number: names.length, of: asked }),
        )
      : since === null
        ? []
        : say(language, (one) => paperWords(one).plan.notHeard({ day: formatDate(since, one) }));
  const named = joined(
    names.map((name) => written(say(language, (one) => formatName(name, sharedWords(one))))),
    ', ',
  );
  return [
    {
      heading: say(language, (one) => paperWords(one).section.silentLeads),
      blocks: [
        ...(why.length === 0 ? [] : [{ kind: 'paragraph' as const, text: why }]),
        { kind: 'paragraph', text: named },
      ],
    },
  ];
}

const written = (text: PaperText): PaperText => text.map((run) => ({ ...run, isWritten: true }));
