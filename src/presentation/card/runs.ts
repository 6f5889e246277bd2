import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { cut } from '../words/cut.js';
import { formatLeads } from '../words/format-lead.js';
import { type Color, formatStanding } from '../words/format-standing.js';
import type { Drawing } from './drawing.js';
import type { CardJson } from './templates.js';
import { asTitle } from './user-words.js';

/** The most characters of the leads, and of a deadline's own words, in a row. */
const IN_A_LINE = 90;

/** Words in a line; they are plain text, not markdown. */
interface Run {
  readonly text: string;
  readonly color?: Color;
}

interface Shown {
  readonly action: Action;
  readonly today: Day;
  readonly zone: string;
  /** Whether to name the leads even when there is only one. */
  readonly isLoneLeadSaid?: boolean;
  /** Its status, in place of how late it is. */
  readonly state?: string | undefined;
  /** Further words, after the reference. */
  readonly more?: readonly string[];
}

/** Draws an action's status, leads and reference in one line; what is missing stands out. */
export function standingRuns(
  { action, today, zone, isLoneLeadSaid = true, state, more = [] }: Shown,
  drawing: Drawing,
): readonly CardJson[] {
  const { shared, language } = drawing;
  const found = formatStanding(action, today, zone, language);
  const standing = state === undefined ? found : { ...found, state, color: 'Warning' as const };
  const leads = cut(formatLeads(action.leads, shared), IN_A_LINE);
  const isUnclear = action.leads.length === 0 || action.leads.some(({ kind }) => kind === 'unclear');
  const warned: Color | undefined = isUnclear && action.status === 'open' ? 'Warning' : undefined;
  return inlines([
    ...(standing.state === null ? [] : [{ text: standing.state, color: standing.color }]),
    ...(standing.day === null
      ? []
      : [
          standing.isMissing
            ? { text: standing.day, color: 'Warning' as const }
            : { text: cut(standing.day, IN_A_LINE) },
        ]),
    ...(isLoneLeadSaid || action.leads.length !== 1
      ? [warned === undefined ? { text: leads } : { text: leads, color: warned }]
      : []),
    { text: action.reference },
    ...more.map((text) => ({ text })),
  ]);
}

const BETWEEN = '  ·  ';

/** Words in a line, with a dot between them. */
export const inlines = (runs: readonly Run[]): readonly CardJson[] =>
  runs.map(({ text, color }, index) => ({
    type: 'TextRun',
    text: index === 0 ? asTitle(text) : `${BETWEEN}${text}`,
    size: 'Small',
    ...(color === undefined ? { isSubtle: true } : { color, weight: 'Bolder' }),
  }));
