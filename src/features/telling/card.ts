import type { Actor } from '../../model/actor.js';
import { isDay } from '../../model/calendar/days.js';
import { actionRow } from '../../presentation/card/action-row.js';
import { quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { firstRows } from '../../presentation/card/sections.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { formatClosure } from '../../presentation/words/format-closure.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { listButton } from '../lists/buttons.js';
import { myNudgesButton } from '../preferences/buttons.js';
import type { ToldReply } from './reply.js';
import type { Replaced, ToldChange } from './rules/changes-for.js';
import { tellingWords } from './words.js';

/** Draws what others changed in a lead's actions: one quiet card, one row per action. */
export function drawTold(reply: ToldReply, drawing: Drawing): CardJson {
  const { group, changes, standsInFor, today } = reply;
  const { shared, language, room } = drawing;
  const words = tellingWords(language);
  const row = (change: ToldChange): readonly CardJson[] => [
    actionRow(change.action, { group, today, remarks: remarksOf(change, reply, drawing) }, drawing),
  ];
  const { parts, left } = firstRows(changes, row, room);
  const [only, ...others] = changes;
  const isOpen = only !== undefined && others.length === 0 && only.what !== 'lost';
  return drawCard(
    {
      kicker: inRow(group.name),
      title: titleOf(reply, drawing),
      line: standsInFor === null ? null : words.standsInFor({ name: inName(standsInFor) }),
      parts: [...parts, ...(left === 0 ? [] : [remark(shared.andMore({ number: left }))]), remark(words.footer)],
      actions: [
        ...(isOpen
          ? [press(showButton, shared.button.open, { group: group.id, reference: only.action.reference })]
          : []),
        press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 }),
        quiet(press(myNudgesButton, shared.button.myNudges, {})),
      ],
    },
    drawing,
  );
}

function titleOf({ changes, standsInFor }: ToldReply, { language, shared }: Drawing): string {
  const words = tellingWords(language);
  const [only, ...others] = changes;
  const number = changes.length;
  const areGiven = changes.every(({ what }) => what === 'given');
  if (standsInFor !== null) {
    const about = { number, name: inName(standsInFor) };
    return areGiven ? words.givenFor(about) : words.changedFor(about);
  }
  if (only === undefined || others.length > 0)
    return areGiven ? words.severalGiven({ number }) : words.several({ number });
  const { reference } = only.action;
  return only.what === 'given'
    ? words.title.given({ name: inName(formatName(only.by.name, shared)) })
    : words.title[only.what]({ reference });
}

/** Says who changed what, and why. */
function remarksOf(change: ToldChange, reply: ToldReply, drawing: Drawing): readonly { readonly text: string }[] {
  const { action, what, by, why, before } = change;
  const { shared } = drawing;
  const words = tellingWords(drawing.language).did;
  const name = nameOf(by, drawing);
  const { standsInFor } = reply;
  const given = standsInFor === null ? words.given({ name }) : words.givenTo({ name, lead: inName(standsInFor) });
  const lines: readonly (string | null)[] = [
    // If there is one change, the title names who gave the action.
    what === 'given' && (standsInFor !== null || reply.changes.length > 1) ? given : null,
    what === 'lost' ? words.lost({ name, leads: inRow(formatLeads(action.leads, shared)) }) : null,
    what === 'cancelled' ? cancelledAs(action, name, drawing) : null,
    what === 'reopened' ? words.reopened({ name }) : null,
    before.deadline && deadlineMoved(before.deadline, reply, drawing),
    before.task && words.task({ name: nameOf(before.task.by, drawing), before: inRow(before.task.words) }),
    why === null ? null : words.why({ words: inRow(why) }),
  ];
  return lines.flatMap((text) => (text === null ? [] : [{ text }]));
}

/** Says that the action was cancelled, or closed as something other than done. */
function cancelledAs({ closure }: ToldChange['action'], name: string, { shared, language }: Drawing): string {
  if (closure === null) return tellingWords(language).did.cancelled({ name });
  return `${shared.changed['closed-as']({ name })}: ${inRow(formatClosure(closure, language))}`;
}

function deadlineMoved({ words: said, by }: Replaced, { today }: ToldReply, drawing: Drawing): string {
  const words = tellingWords(drawing.language).did;
  const name = nameOf(by, drawing);
  if (said === '') return words.firstDeadline({ name });
  return words.deadline({ name, before: isDay(said) ? formatShortDay(said, today, drawing.language) : inRow(said) });
}

const nameOf = ({ name }: Actor, { shared }: Drawing): string => inName(formatName(name, shared));
