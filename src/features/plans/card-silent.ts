import type { Day } from '../../model/calendar/day.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, remark, text } from '../../presentation/card/texts.js';
import { inName } from '../../presentation/card/user-words.js';
import { formatDate, formatDay, formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import type { LastHeard, Silent } from './rules/silent-leads.js';
import { planWords } from './words.js';

/** The most names in a line, and the share of the room that they may take. */
const MOST = 60;
const SHARE = 0.08;

/** Draws the silent leads by name; `isTitled` if this is a section of a card. */
export function silentParts(
  { names, of, asked, due, since }: Silent,
  drawing: Drawing,
  isTitled: boolean,
): readonly CardJson[] {
  const { language, shared, room } = drawing;
  const words = planWords(language);
  const said =
    of === 'asked' && due !== null
      ? words.silent.asked({ day: formatDay(due, language), number: names.length, of: asked })
      : since === null
        ? null
        : words.silent.reds({ day: formatOnDay(since, language) });
  if (names.length === 0) return [empty(words.silent.nobody)];
  return [
    ...(isTitled ? [heading(words.silentTitle, 'Warning', names.length)] : []),
    ...(said === null ? [] : [remark(said)]),
    inOneLine(
      names.map((name) => inName(formatName(name, shared))),
      room,
    ),
  ];
}

/** Draws as many names as fit in a line, and how many more there are. */
function inOneLine(names: readonly string[], room: number): CardJson {
  const shown: string[] = [];
  for (const name of names.slice(0, MOST)) {
    if (Buffer.byteLength([...shown, name].join(', ')) > room * SHARE) break;
    shown.push(name);
  }
  const left = names.length - shown.length;
  return text(`${shown.join(', ')}${left === 0 ? '' : `, + ${left}`}`);
}

/** Draws when each lead was last heard from, if nobody was asked. */
export function heardParts(
  { silent: { since }, heard }: { readonly silent: Silent; readonly heard: readonly LastHeard[] },
  today: Day,
  { language, shared, room }: Drawing,
): readonly CardJson[] {
  const { silent: words } = planWords(language);
  const names = heard.map(({ name: said, on }) => {
    const name = inName(formatName(said, shared));
    return on === null ? words.never({ name }) : `${name} (${formatShortDay(on, today, language)})`;
  });
  return [
    ...(since === null ? [] : [remark(words.notAsked({ day: formatDate(since, language) }))]),
    inOneLine(names, room),
    remark(words.howToAsk),
  ];
}
