import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { type CardJson, expand } from './templates.js';
import { formatLeads } from '../words/format-lead.js';
import { formatFlags, formatSerial } from '../words/format-request.js';
import { formatWhen } from '../words/format-when.js';
import { press } from './define-button.js';
import { showButton } from './show-button.js';
import { onOneLine } from './on-one-line.js';
import { inRow } from './user-words.js';
import { referenceWidth } from './reference-width.js';
import type { Drawing } from './drawing.js';
import type { GroupHead } from '../../model/group-head.js';

/** What a row says beside the action itself. */
interface RowOptions {
  /** Null when rows of several groups stand together; such a row does not open. */
  readonly group: GroupHead | null;
  readonly today: Day;
  /** Whether the meeting before already went through it. */
  readonly isCarried?: boolean;
  /** What else is said beside the leads, in markdown. */
  readonly remarks?: readonly string[];
}

/** An action as a row of a list, which opens it: what, who, and how it stands in words and in a colour. */
export function actionRow(
  action: Action,
  { group, today, isCarried = false, remarks = [] }: RowOptions,
  drawing: Drawing,
): CardJson {
  const { shared, language } = drawing;
  const leads = inRow(formatLeads(action.leads, shared));
  const when = formatWhen(action, today, group?.zone ?? DEFAULT_ZONE, language);
  const row = expand('action-row', {
    reference: action.reference,
    referenceWidth: referenceWidth(action.reference),
    task: inRow(action.task),
    leads: [
      leads,
      ...(isCarried ? [`_${shared.carried}_`] : []),
      ...remarks.map((words) => `_${onOneLine(words)}_`),
    ].join(' · '),
    when: when.text,
    whenColor: when.color,
    isFar: when.color === 'Default',
    flags: action.status === 'open' ? formatFlags(action, language) : formatSerial(action, language),
    open: group === null ? null : press(showButton, action.reference, { group: group.id, reference: action.reference }),
  });
  if (group === null) delete row['selectAction'];
  return row;
}
