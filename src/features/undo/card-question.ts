import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { firstRows } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark, saying, text } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { listButton } from '../lists/buttons.js';
import { undoButton, undoChangeButton } from './buttons.js';
import { formatUndone } from './format-undone.js';
import type { UndoQuestionReply } from './reply.js';
import type { ActedSince } from './rules/acted-since.js';
import { undoWords } from './words.js';

/** Roughly the bytes that a reference takes in the card, which holds it twice in the button. */
const SENT = 30;

/** Draws the question before an undo: what would go, and what others have done since. */
export function drawUndoQuestion(reply: UndoQuestionReply, drawing: Drawing): CardJson {
  const { group, target, lines, since, haveSettingsChanged, isPutBack, madeOn, today } = reply;
  const { shared, language } = drawing;
  // The button holds the references too.
  const room = (drawing.room - target.references.length * SENT) / 2;
  const words = undoWords(language);
  const row = (line: (typeof lines)[number]): readonly CardJson[] =>
    line.of === 'action'
      ? [saying(asTitle(inRow(line.action.task)), formatUndone(line, drawing), true)]
      : [text(formatUndone(line, drawing))];
  const would = firstRows(lines, row, room);
  const others = firstRows(
    since.flatMap(entriesOf),
    ({ action, entry }) => [saying(wordsOf(entry, drawing), action.reference, true)],
    room / 2,
  );
  const more = (left: number): readonly CardJson[] => (left === 0 ? [] : [remark(shared.andMore({ number: left }))]);
  return drawCard(
    {
      kicker: group === null ? null : inRow(group.name),
      title: isPutBack ? words.askPutBack : words.ask,
      line: words.madeOn({ day: formatShortDay(madeOn, today, language) }),
      parts: [
        heading(words.would),
        ...would.parts,
        ...more(would.left),
        ...(since.length === 0 ? [] : [heading(words.since, 'Warning'), ...others.parts, ...more(others.left)]),
        ...(haveSettingsChanged ? [text(words.settingsSince)] : []),
      ],
      actions: [
        primary(yes()),
        ...(group === null
          ? []
          : [press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 })]),
      ],
    },
    drawing,
  );

  function yes(): CardJson {
    const title = isPutBack ? words.yesPutBack : words.yes;
    return target.at === null && target.group !== null
      ? press(undoButton, title, { group: target.group, references: [...target.references], sure: true })
      : press(undoChangeButton, title, { group: target.group, at: target.at ?? '', sure: true });
  }
}

const entriesOf = ({ action, entries }: ActedSince) => entries.map((entry) => ({ action, entry }));

function wordsOf({ by, change }: ActedSince['entries'][number], { language, shared }: Drawing): string {
  const name = inName(formatName(by.name, shared));
  return change === 'noted' ? undoWords(language).noted({ name }) : shared.changed[change]({ name });
}
