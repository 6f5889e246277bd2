import type { Day } from '../../model/calendar/day.js';
import type { Language } from '../../model/language.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { formatShortDay } from './format-day.js';
import { sharedWords } from './shared-words.js';

/** The longest that a name is shown. */
const NAMED = 80;

/** A lead of whom nothing is to be heard, and why: away until a day, or without nudges. */
interface Quiet {
  readonly name: string;
  readonly why: 'away' | 'snoozed' | 'nudges-off';
  readonly until: Day | null;
  readonly standIn: string | null;
}

const inSentence = (name: string): string => escapeMarkdown(cut(name, NAMED));

/** Why nothing is heard of a lead, in markdown: "Gwen Lloyd is away until Mon 5 Dec". */
export function formatLeadNote({ name, why, until, standIn }: Quiet, today: Day, language: Language): string {
  const { quiet } = sharedWords(language);
  const who = inSentence(name);
  if (why === 'nudges-off' || until === null) return quiet.nudgesOff({ name: who });
  const day = formatShortDay(until, today, language);
  if (why === 'snoozed') return quiet.snoozed({ name: who, day });
  return standIn === null
    ? quiet.away({ name: who, day })
    : quiet.stoodInFor({ name: who, day, standIn: inSentence(standIn) });
}

/** How an action stands whose leads are all away, in place of how late it is: "Away until Mon 5 Dec". */
export const formatAway = (until: Day, today: Day, language: Language): string =>
  sharedWords(language).quiet.awayUntil({ day: formatShortDay(until, today, language) });
