import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, remark, text } from '../../presentation/card/texts.js';
import { inName } from '../../presentation/card/user-words.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import type { Silent } from './rules/silent-leads.js';
import { planWords } from './words.js';

/** So many names stand in a line, and so much of the room they take. */
const MOST = 60;
const SHARE = 0.08;

/** Who says nothing, by name. */
export function silentParts({ names, of, asked, due, since }: Silent, drawing: Drawing): readonly CardJson[] {
  const { language, shared, room } = drawing;
  const words = planWords(language);
  const said =
    of === 'asked' && due !== null
      ? words.silent.asked({ day: formatOnDay(due, language), number: names.length, of: asked })
      : since === null
        ? null
        : words.silent.reds({ day: formatOnDay(since, language) });
  if (names.length === 0) return [empty(words.silent.nobody)];
  const shown: string[] = [];
  for (const name of names.slice(0, MOST)) {
    const next = inName(formatName(name, shared));
    if (Buffer.byteLength([...shown, next].join(', ')) > room * SHARE) break;
    shown.push(next);
  }
  const left = names.length - shown.length;
  return [
    heading(words.silentTitle, 'Warning', names.length),
    ...(said === null ? [] : [remark(said)]),
    text(`${shown.join(', ')}${left === 0 ? '' : `, + ${left}`}`),
  ];
}
