import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark, text } from '../../presentation/card/texts.js';
import { inChoice, inName, inRow } from '../../presentation/card/user-words.js';
import { drawWhichGroup } from '../../presentation/card/which-group.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { applySettingsButton, settingsButton, setUpInButton } from './buttons.js';
import { drawFacts } from './card-shown.js';
import { settings } from './declared/settings.js';
import type { ConfirmSettingsReply, SettingsWhereReply } from './reply.js';
import { spanOf } from '../../presentation/words/format-span.js';
import type { Setting } from './setting.js';
import { settingsWords } from './words.js';

/** How many lost meetings to name; how many characters a button carries; how many bytes all buttons may take. */
const GOES_SHOWN = 5;
const CARRIED = 1200;
const ROOM = 20_000;

/** Asks before settings change: shows the new values, who would lose the chair, and which meetings would go. */
export function drawConfirmSettings(reply: ConfirmSettingsReply, drawing: Drawing): CardJson {
  const { group, after, changed, from, goes, canAdd, problems } = reply;
  const { language } = drawing;
  const words = settingsWords(language);
  const isMeetings = goes.length > 0;
  const rows = (settings as readonly Setting[])
    .filter(({ key }) => changed.includes(key))
    .flatMap((setting) => setting.facts(after, drawing));
  const apply = (title: string, meetings: 'add' | 'replace'): CardJson =>
    press(applySettingsButton, title, {
      group: group.id,
      text: reply.text.slice(0, CARRIED),
      from: from.map(({ id }) => id),
      meetings,
    });
  const choices = isMeetings
    ? [...(canAdd ? [primary(apply(words.propose.add, 'add'))] : []), apply(words.propose.replace, 'replace')]
    : [primary(apply(words.propose.yes, 'replace'))];
  return drawCard(
    {
      kicker: inRow(group.name),
      title: isMeetings ? words.propose.meetings : words.propose.title,
      parts: [
        ...(rows.length === 0 ? [] : [drawFacts(rows)]),
        ...nextPart(reply, drawing),
        ...(from.length === 0
          ? []
          : [text(words.propose.chair({ from: from.map(({ name }) => inName(name)).join(', ') }))]),
        ...goesPart(reply, drawing),
        ...problems.slice(0, GOES_SHOWN).map((problem) => remark(formatProblem(problem, language, escapeMarkdown))),
      ],
      actions: [...choices, press(settingsButton, words.propose.no, { group: group.id })],
    },
    drawing,
  );
}

function nextPart({ changed, next }: ConfirmSettingsReply, { language }: Drawing): readonly CardJson[] {
  if (!changed.includes('meets') || next.length === 0) return [];
  return [
    heading(settingsWords(language).saved.next),
    ...next.map((meeting) => remark(`${formatDay(meeting.day, language)}, ${spanOf(meeting)}`)),
  ];
}

function goesPart({ goes }: ConfirmSettingsReply, { language }: Drawing): readonly CardJson[] {
  if (goes.length === 0) return [];
  const { propose } = settingsWords(language);
  const more = goes.length - GOES_SHOWN;
  return [
    text(propose.goes),
    ...goes.slice(0, GOES_SHOWN).map((meeting) => remark(`${formatDay(meeting.day, language)}, ${spanOf(meeting)}`)),
    ...(more > 0 ? [remark(propose.goesMore({ number: more }))] : []),
  ];
}

/** Asks which group's settings are meant, or which group the stated ones are for. */
export function drawSettingsWhere({ groups, own, text: said }: SettingsWhereReply, drawing: Drawing): CardJson {
  const carried = (said ?? '').slice(0, CARRIED);
  const most = Math.max(1, Math.floor(ROOM / (2 * bytesOf(carried) + 400)) - 1);
  const button = (title: string, group: string): CardJson =>
    said === null ? press(settingsButton, title, { group }) : press(setUpInButton, title, { group, text: carried });
  return drawWhichGroup(
    {
      said: said ?? settingsWords(drawing.language).title,
      groups: groups.slice(0, most).map(({ id, name }) => button(inChoice(name), id)),
      own: own === null ? null : button(drawing.shared.where.own, own.id),
    },
    drawing,
  );
}
