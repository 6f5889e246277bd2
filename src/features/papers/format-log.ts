import type { Action } from '../../model/action.js';
import { asTitle } from '../../presentation/card/user-words.js';
import { isDay } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Decision } from '../../model/decision.js';
import type { Group } from '../../model/group.js';
import type { GroupLanguage } from '../../model/language.js';
import { extensionsOf } from '../../model/lead-request.js';
import type { Cell, PaperText, Section } from '../../model/paper.js';
import { isReplaced } from '../../model/timeline.js';
import { changeWorded } from '../../presentation/words/format-history.js';
import { formatName } from '../../presentation/words/format-name.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import { closedOn, leadsCell, nameCell, noteCell, ownCell, stateText, tableWith } from './format-columns.js';
import { decisionState, tableOr } from './format-outcomes.js';
import { dayCell, deadlineCell, numberCell, say, textCell } from './format-text.js';
import type { LogEntry, LogView } from './rules/log-view.js';
import { paperWords } from './words.js';

/** The value before or after a change: a day for a deadline, otherwise what people wrote. */
function replaced({ change }: LogEntry, words: string | null, language: GroupLanguage): Cell {
  if (change === 'noted' || !isReplaced(change) || words === null) return textCell(language, []);
  if (change === 'deadline' && isDay(words)) return dayCell(language, words);
  return change === 'leads' ? nameCell(language, words) : ownCell(language, words);
}

const changeText = (entry: LogEntry, language: GroupLanguage): PaperText =>
  say(language, (one) => {
    const name = formatName(entry.by.name, sharedWords(one));
    const { change } = entry;
    if (change === 'noted') return paperWords(one).noted({ name });
    const { closure } = entry;
    return sharedWords(one).changed[changeWorded(closure === undefined ? { change } : { change, closure })]({ name });
  });

/** The sections of the log: every action, every decision, every change. */
export function logSections(view: LogView, group: Group, language: GroupLanguage): readonly Section[] {
  const { actions, decisions, history, today } = view;
  const heading = (of: 'actions' | 'decisions' | 'history'): PaperText =>
    say(language, (one) => paperWords(one).section[of]);
  const nothing = (of: 'actions' | 'decisions' | 'history'): PaperText =>
    say(language, (one) => paperWords(one).nothing[of]);
  return [
    {
      heading: heading('actions'),
      blocks: [
        tableOr(actions.length === 0, nothing('actions'), () =>
          tableWith<Action>(language, actions, [
            ['reference', ({ reference }) => nameCell(language, reference)],
            ['task', ({ task }) => ownCell(language, asTitle(task))],
            ['leads', ({ leads }) => leadsCell(language, leads)],
            ['raisedOn', ({ raisedAt }) => dayCell(language, localDay(raisedAt, group.zone))],
            ['due', ({ deadline }) => deadlineCell(language, deadline)],
            ['firstDue', ({ firstDeadline }) => deadlineCell(language, firstDeadline)],
            ['extensions', (action) => numberCell(extensionsOf(action))],
            ['state', (action) => textCell(language, stateText(language, action, today))],
            ['closedOn', (action) => dayCell(language, closedOn(action, group))],
            ['note', (action) => noteCell(language, action, group.zone)],
          ]),
        ),
      ],
    },
    {
      heading: heading('decisions'),
      blocks: [
        tableOr(decisions.length === 0, nothing('decisions'), () =>
          tableWith<Decision>(language, decisions, [
            ['reference', ({ reference }) => nameCell(language, reference)],
            ['meeting', ({ meeting }) => dayCell(language, meeting)],
            ['decision', ({ text }) => ownCell(language, asTitle(text))],
            [
              'state',
              ({ withdrawn }) =>
                textCell(
                  language,
                  decisionState(language, { isWithdrawn: withdrawn !== null, reason: withdrawn?.reason ?? null }),
                ),
            ],
          ]),
        ),
      ],
    },
    {
      heading: heading('history'),
      blocks: [
        tableOr(history.length === 0, nothing('history'), () =>
          tableWith<LogEntry>(language, history, [
            ['reference', ({ reference }) => nameCell(language, reference)],
            ['date', ({ at }) => dayCell(language, localDay(at, group.zone))],
            ['change', (entry) => textCell(language, changeText(entry, language))],
            ['before', (entry) => replaced(entry, entry.from, language)],
            ['after', (entry) => replaced(entry, entry.to, language)],
            ['words', ({ words }) => ownCell(language, words ?? '')],
          ]),
        ),
      ],
    },
  ];
}
