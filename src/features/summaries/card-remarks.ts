import type { Action } from '../../model/action.js';
import { askedOf } from '../../model/attending.js';
import type { Language } from '../../model/language.js';
import type { Remark } from '../../presentation/card/action-row.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { latestNote } from '../../presentation/card/latest-note.js';
import { formatAway, formatLeadNote } from '../../presentation/words/format-lead-note.js';
import { formatUnreached } from '../../presentation/words/format-unreached.js';
import type { Summarised } from './reply.js';
import { summaryWords } from './words.js';

/**
 * Formats the state of an action whose leads are all away: until when, instead of how late it is. Undefined for any
 * other action.
 */
export function awayState(
  { reference }: Action,
  { summary: { away, quiet }, today }: Summarised,
  language: Language,
): string | undefined {
  if (!away.includes(reference)) return undefined;
  const back = quiet.filter((lead) => lead.reference === reference).flatMap(({ until }) => until ?? []);
  const [first] = [...back].sort();
  return first === undefined ? undefined : formatAway(first, today, language);
}

/** The remarks on an action: leads asked to attend, leads who are away or cannot be reminded, and the latest note. */
export function remarksOf(action: Action, reply: Summarised, drawing: Drawing): readonly Remark[] {
  const { summary, group, today } = reply;
  const { meeting, unreached, quiet, away, nobodyReminded, atRisk } = summary;
  const { shared, language } = drawing;
  const isThis = ({ reference }: { readonly reference: string }): boolean => reference === action.reference;
  const isAsked = action.status === 'open' && meeting !== null && askedOf(action)?.meetingDay === meeting.day;
  const outOfReach = unreached.filter(isThis).map((lead) => formatUnreached(lead, language));
  const own = quiet.filter(isThis);
  // The action's state already says that its only lead is away.
  const isSaid = own.length === 1 && own[0]?.standIn === null && away.includes(action.reference);
  const quietly = isSaid ? [] : own.map((lead) => formatLeadNote(lead, today, language));
  const isNobody =
    action.leads.length > 0 &&
    nobodyReminded.includes(action.reference) &&
    [...outOfReach, ...own].length === 0 &&
    action.leads.every(({ kind }) => kind !== 'unclear');
  return [
    ...atRisk.filter(isThis).map(({ late, closed }) => ({
      text: summaryWords(language).atRisk({ late, closed }),
      color: 'Warning' as const,
    })),
    ...(isAsked ? [{ text: shared.askedToAttend, color: 'Warning' as const }] : []),
    ...[...outOfReach, ...quietly, ...(isNobody ? [shared.quiet.nobodyToRemind] : [])].map((text) => ({
      text,
      color: 'Warning' as const,
    })),
    ...latestNote(action, { zone: group.zone, today }, drawing),
  ];
}
