import { localDay, toLocal } from '../../model/calendar/zones.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { notice, remark } from '../../presentation/card/texts.js';
import { inName } from '../../presentation/card/user-words.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import type { Reminded } from '../reminding/reply.js';
import type { SummaryReply } from './reply.js';
import { summaryWords } from './words.js';

/** The most people that a line names. */
const NAMED = 10;

/** Draws who was just asked for an update, who was not, and why; nothing if nobody asked. */
export function askedLines({ asked, today }: SummaryReply, drawing: Drawing): readonly CardJson[] {
  if (asked === undefined) return [];
  const { shared, language } = drawing;
  const words = summaryWords(language).asked;
  const namesOf = (people: readonly Reminded[]): string => {
    const more = people.length - NAMED;
    const names = people.slice(0, NAMED).map((one) => nameOf(one, today, drawing));
    return [...names, ...(more > 0 ? [shared.andMore({ number: more })] : [])].join(', ');
  };
  const now = asked.filter(({ how }) => how === 'reminded');
  const others = asked.filter(({ how }) => how !== 'reminded');
  return [
    now.length === 0 ? notice(words.nobody, 'Warning') : notice(words.people({ names: namesOf(now) }), 'Good'),
    ...(others.length === 0 ? [] : [remark(words.notThese({ names: namesOf(others) }))]),
  ];
}

/** Formats a name, with the time or the reason in brackets unless the person is asked now. */
function nameOf(one: Reminded, today: string, { shared, language }: Drawing): string {
  const words = summaryWords(language).asked;
  const name = inName(one.name);
  const withNote = (note: string): string => `${name} (${note})`;
  switch (one.how) {
    case 'reminded': {
      const { at, zone, standIn } = one;
      if (standIn !== null) return withNote(words.standIn({ standIn: inName(standIn) }));
      if (at === null) return name;
      return withNote(`${formatShortDay(localDay(at, zone), today, language)}, ${toLocal(at, zone).slice(11, 16)}`);
    }
    case 'away':
      return withNote(words.away({ day: formatShortDay(one.until, today, language) }));
    case 'unreachable':
      return withNote(shared.unreached.why[one.why]);
    case 'muted':
    case 'already':
    case 'nothing':
      return withNote(words[one.how]);
  }
}
