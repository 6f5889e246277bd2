import type { Drawing } from '../../presentation/card/drawing.js';
import { drawCard } from '../../presentation/card/card.js';
import { fitting } from '../../presentation/card/fitting.js';
import { press } from '../../presentation/card/define-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, remark, text } from '../../presentation/card/texts.js';
import { inName } from '../../presentation/card/user-words.js';
import { localDay, toLocal } from '../../model/calendar/zones.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { listButton } from '../lists/buttons.js';
import type { Reminded, RemindingReply } from './reply.js';
import { remindingWords } from './words.js';

/** The most people that the card names. */
const NAMED = 20;

/** Draws who is reminded and when, and who is not and why. */
export function drawReminding({ people, isLate, isSilent, today }: RemindingReply, drawing: Drawing): CardJson {
  const { shared, language, room } = drawing;
  const words = remindingWords(language);
  const reminded = people.filter(({ how }) => how === 'reminded');
  const others = people.filter(({ how }) => how !== 'reminded');
  const rows = (some: readonly Reminded[]): readonly CardJson[] => {
    const { parts, left } = fitting(some.slice(0, NAMED), (one) => [text(rowOf(one, today, drawing))], room / 2);
    const more = left + Math.max(0, some.length - NAMED);
    return more === 0 ? parts : [...parts, remark(shared.andMore({ number: more }))];
  };
  return drawCard(
    {
      kicker: null,
      title: reminded.length === 0 ? words.nobody : words.title({ number: reminded.length }),
      parts: [
        ...rows(reminded),
        ...(people.length === 0 && isLate ? [empty(words.nobodyLate)] : []),
        ...(people.length === 0 && isSilent === true ? [empty(words.nobodySilent)] : []),
        ...(others.length === 0 ? [] : [heading(words.notThese, 'Warning'), ...rows(others)]),
      ],
      actions: [press(listButton, shared.button.allActions, { group: null, scope: 'open', page: 1 })],
    },
    drawing,
  );
}

function rowOf(one: Reminded, today: string, { language, shared }: Drawing): string {
  const words = remindingWords(language);
  const name = inName(one.name);
  switch (one.how) {
    case 'reminded': {
      const { count, at, zone, standIn } = one;
      const when =
        at === null
          ? words.rightNow
          : `${formatShortDay(localDay(at, zone), today, language)}, ${toLocal(at, zone).slice(11, 16)}`;
      if (standIn !== null) return words.standIn({ name, standIn: inName(standIn), when, count });
      return at === null ? words.now({ name, count }) : words.later({ name, when, count });
    }
    case 'away':
      return words.away({ name, day: formatShortDay(one.until, today, language) });
    case 'unreachable':
      return words.unreachable({ name, why: shared.unreached.why[one.why] });
    case 'muted':
    case 'already':
    case 'nothing':
      return words[one.how]({ name });
  }
}
