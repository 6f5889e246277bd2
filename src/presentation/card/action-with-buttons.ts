import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { type CardJson, expand } from './templates.js';
import { formatLeads } from '../words/format-lead.js';
import { formatWhen } from '../words/format-when.js';
import type { Drawing } from './drawing.js';
import { referenceWidth } from './reference-width.js';
import { inRow } from './user-words.js';
import type { GroupHead } from '../../model/group-head.js';

interface Shown {
  readonly action: Action;
  readonly group: GroupHead;
  readonly today: Day;
  /** Further lines, in markdown. */
  readonly remarks: readonly string[];
  readonly actions: readonly CardJson[];
}

/** An action as a row with buttons of its own: what, who, how it stands, and what else there is to say of it. */
export function actionWithButtons({ action, group, today, remarks, actions }: Shown, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const when = formatWhen(action, today, group.zone, language);
  return expand('action-with-buttons', {
    reference: action.reference,
    referenceWidth: referenceWidth(action.reference),
    task: inRow(action.task),
    leads: inRow(formatLeads(action.leads, shared)),
    when: when.text,
    whenColor: when.color,
    isFar: when.color === 'Default',
    remarks: remarks.map((text) => ({ text })),
    actions,
  });
}
