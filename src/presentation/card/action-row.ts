import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { formatFlags, formatSerial } from '../words/format-request.js';
import type { Color } from '../words/format-standing.js';
import { withoutLoneMenu } from './button.js';
import { press } from './define-button.js';
import type { Drawing } from './drawing.js';
import { standingRuns } from './runs.js';
import { showButton } from './show-button.js';
import { type CardJson, expand } from './templates.js';
import { asTitle, inRow } from './user-words.js';

/** A line under an action, in markdown. */
export interface Remark {
  readonly text: string;
  readonly color?: Color;
}

/** What a row says besides the action itself. */
interface RowOptions {
  /** Null when one list has rows of several groups; such a row opens nothing unless `open` is given. */
  readonly group: GroupHead | null;
  readonly today: Day;
  /** Its status, in place of how late it is, such as that its leads are away. */
  readonly state?: string | undefined;
  /** Words after the reference, such as that it is carried forward. */
  readonly more?: readonly string[];
  readonly remarks?: readonly Remark[];
  /** What pressing it does; shows the action when absent. */
  readonly open?: CardJson;
}

/** Draws an action as a row of a list that opens it: the task, and its status in words and colour. */
export function actionRow(
  action: Action,
  { group, today, state, more = [], remarks = [], open }: RowOptions,
  drawing: Drawing,
): CardJson {
  const { reference } = action;
  const flags =
    action.status === 'open' ? formatFlags(action, drawing.language) : formatSerial(action, drawing.language);
  const title = drawing.shared.openAction({ reference });
  const opens = open ?? (group === null ? null : press(showButton, title, { group: group.id, reference }));
  const row = expand('kit/action-row', {
    task: asTitle(inRow(action.task)),
    runs: standingRuns({ action, today, zone: group?.zone ?? DEFAULT_ZONE, state, more }, drawing),
    remarks: remarkLines([...remarks, ...(flags === null ? [] : [{ text: flags, color: 'Warning' as const }])]),
    open: opens,
    arrow: opens === null ? null : '›',
  });
  if (opens === null) delete row['selectAction'];
  return row;
}

interface Block {
  readonly action: Action;
  readonly group: GroupHead;
  readonly today: Day;
  readonly remarks?: readonly Remark[];
  /** Whether to name the leads even when there is only one. */
  readonly isLoneLeadSaid?: boolean;
  /** A question or a form, above the buttons. */
  readonly parts?: readonly CardJson[];
  readonly actions: readonly CardJson[];
}

/** An action with buttons of its own. */
export function actionBlock(
  { action, group, today, isLoneLeadSaid = true, remarks = [], parts = [], actions }: Block,
  drawing: Drawing,
): CardJson {
  return expand('kit/action-block', {
    task: asTitle(inRow(action.task)),
    runs: standingRuns({ action, today, zone: group.zone, isLoneLeadSaid }, drawing),
    remarks: remarkLines(remarks),
    parts: [...parts, ...(actions.length === 0 ? [] : [expand('kit/buttons', { actions: withoutLoneMenu(actions) })])],
  });
}

/** Turns remarks into the data that a row's template takes. */
export const remarkLines = (remarks: readonly Remark[]): readonly object[] =>
  remarks.map(({ text, color = 'Default' }) => ({ text: asTitle(text), color, isSubtle: color === 'Default' }));
