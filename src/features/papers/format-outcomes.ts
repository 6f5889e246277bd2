import type { GroupLanguage } from '../../model/language.js';
import { asTitle } from '../../presentation/card/user-words.js';
import type { Block, PaperText, Section } from '../../model/paper.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import type { ActionRow, DecisionRow } from '../outcomes/rules/meeting-table.js';
import { leadsCell, nameCell, ownCell, tableWith } from './format-columns.js';
import { dayCell, deadlineCell, joined, say, textCell } from './format-text.js';
import { daysLateOf } from './rules/days-late.js';
import type { ActionsView } from './rules/actions-view.js';
import { ownWords } from './rules/own-words.js';
import { paperWords } from './words.js';

/** A table, or a sentence if it has no rows. */
export const tableOr = (isEmpty: boolean, nothing: PaperText, table: () => Block): Block =>
  isEmpty ? { kind: 'paragraph', text: nothing } : table();

/** The state of a decision, and why it was withdrawn. */
export const decisionState = (
  language: GroupLanguage,
  { isWithdrawn, reason }: Pick<DecisionRow, 'isWithdrawn' | 'reason'>,
): PaperText =>
  joined(
    [
      say(language, (one) => paperWords(one).state[isWithdrawn ? 'withdrawn' : 'stands']),
      ...(isWithdrawn && reason !== null ? [ownWords(reason)] : []),
    ],
    ': ',
  );

/** The sections of a meeting's actions and decisions. */
export function outcomeSections({ table, today }: ActionsView, language: GroupLanguage): readonly Section[] {
  const state = ({ state: how, deadline }: ActionRow): PaperText =>
    say(language, (one) => {
      if (how !== 'overdue') return paperWords(one).state[how];
      return sharedWords(one).daysLate({ days: daysLateOf(deadline.due, today) });
    });
  const { actions, decisions } = table;
  return [
    {
      heading: say(language, (one) => paperWords(one).section.actions),
      blocks: [
        tableOr(
          actions.length === 0,
          say(language, (one) => paperWords(one).nothing.actions),
          () =>
            tableWith<ActionRow>(language, actions, [
              ['reference', ({ reference }) => nameCell(language, reference)],
              ['task', ({ task }) => ownCell(language, asTitle(task))],
              ['leads', ({ leads }) => leadsCell(language, leads)],
              ['said', ({ deadline }) => ownCell(language, deadline.said ?? '')],
              ['due', ({ deadline }) => deadlineCell(language, deadline)],
              ['state', (row) => textCell(language, state(row))],
              ['closedOn', ({ closedOn }) => dayCell(language, closedOn)],
            ]),
        ),
      ],
    },
    {
      heading: say(language, (one) => paperWords(one).section.decisions),
      blocks: [
        tableOr(
          decisions.length === 0,
          say(language, (one) => paperWords(one).nothing.decisions),
          () =>
            tableWith<DecisionRow>(language, decisions, [
              ['reference', ({ reference }) => nameCell(language, reference)],
              ['decision', ({ text }) => ownCell(language, asTitle(text))],
              ['state', (row) => textCell(language, decisionState(language, row))],
            ]),
        ),
      ],
    },
  ];
}
