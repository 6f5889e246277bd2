import type { Language } from '../../model/language.js';
import { asTitle, inName } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import type { ListReply } from './reply.js';
import { isAboutClosed } from './rules/asked.js';
import type { Days } from './rules/past-days.js';
import { listWords } from './words.js';

/** The most characters of a question that the answer repeats. */
const QUOTED = 80;
const NAMES = 160;

const quoted = (words: string): string => escapeMarkdown(cut(words, QUOTED));
const whoOf = ({ names, unknown }: ListReply): string =>
  asTitle(cut((names.length > 0 ? names : unknown).map(inName).join(', '), NAMES));

/** The title of a list: whose actions, else the words searched for, else the time, else the meeting, else the state. */
export function listTitle(reply: ListReply, language: Language): string {
  const words = listWords(language);
  const { asked, total } = reply;
  const { state, isMine, who, find, when, raised } = asked;
  // Nobody knows whose list it should be.
  if (reply.unknown.length > 0 && total === 0) return sharedWords(language).whoIs({ name: whoOf(reply) });
  if (who.length > 0 || (isMine && state !== 'open')) {
    const names = who.length > 0 ? whoOf(reply) : words.you;
    return words.named({ names, what: words.counted[state]({ number: total }) });
  }
  if (isMine) return words.mine;
  if (find !== null) return words.about({ words: quoted(find) });
  if (when !== null) return isAboutClosed(state) ? words.plain[state] : words.dueWhen({ when: quoted(when) });
  return raised === null ? words.plain[state] : words.raised({ meeting: quoted(raised) });
}

/** What the question says beyond the title. */
export function saysOf(reply: ListReply, language: Language): readonly string[] {
  const words = listWords(language);
  const { asked, days, raised, today } = reply;
  const { state, isMine, who, find, when } = asked;
  const isWhose = who.length > 0 || isMine;
  const isStateSaid = isWhose ? !(isMine && who.length === 0 && state === 'open') : false;
  const isStateTitle = !isWhose && find === null && (when === null || isAboutClosed(state)) && asked.raised === null;
  const isPlain = state === 'open' || state === 'all';
  return [
    ...(isWhose && find !== null ? [words.about({ words: quoted(find) })] : []),
    ...(isPlain || isStateSaid || isStateTitle ? [] : [words.plain[state]]),
    ...(when !== null && (isWhose || find !== null || isAboutClosed(state))
      ? [isAboutClosed(state) ? quoted(when) : words.dueWhen({ when: quoted(when) })]
      : []),
    ...(asked.leftOut === undefined ? [] : [words.leftOut[asked.leftOut]]),
    ...(days === null ? [] : [formatDays(days, today, language)]),
    ...(asked.raised !== null && (isWhose || find !== null || when !== null)
      ? [words.raised({ meeting: quoted(asked.raised) })]
      : []),
    ...(raised === null ? [] : [words.meetingOf({ day: formatShortDay(raised.from ?? today, today, language) })]),
  ];
}

/** "Fri 21 Oct to Sun 23 Oct", "until …", "from …". */
function formatDays({ from, to }: Days, today: string, language: Language): string {
  const words = listWords(language);
  const day = (one: string): string => formatShortDay(one, today, language);
  if (from === null) return to === null ? '' : words.days.until({ to: day(to) });
  if (to === null) return words.days.since({ from: day(from) });
  return from === to ? day(from) : words.days.between({ from: day(from), to: day(to) });
}

/** Says that nothing was found. */
export function emptyText(reply: ListReply, language: Language): string {
  const words = listWords(language).empty;
  const { asked, names, unknown } = reply;
  const { state, isMine, who, find, when, raised } = asked;
  if (unknown.length > 0) return unknownText(reply, language);
  if (who.length > 0) return words.named[named(asked.state)]({ names: cut(names.map(inName).join(', '), NAMES) });
  if (find !== null) return words.find({ words: quoted(find) });
  if (when !== null) return words.when[named(state)]({ when: quoted(when) });
  if (isMine && state === 'open') return words.mine;
  return raised === null ? words.plain[state] : words.raised;
}

/** The state that chooses one of the few sentences saying that somebody, or a time, has nothing. */
const named = (state: ListReply['asked']['state']): 'open' | 'overdue' | 'closed' =>
  state === 'overdue' ? 'overdue' : isAboutClosed(state) ? 'closed' : 'open';

/** Says that nobody here has that name. */
export const unknownText = ({ unknown, likely }: ListReply, language: Language): string => {
  const words = listWords(language);
  const name = cut(unknown.map(inName).join(', '), NAMES);
  return likely.length === 0 ? words.unknown({ name }) : words.unknownLikely({ name });
};
