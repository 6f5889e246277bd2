import type { Action } from '../../model/action.js';
import type { Actor } from '../../model/actor.js';
import type { Zone } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { proposalOf } from '../../model/proposed-closure.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { cut } from '../../presentation/words/cut.js';
import { formatClosure } from '../../presentation/words/format-closure.js';
import { formatDayFor } from '../../presentation/words/format-deadline.js';
import { formatName } from '../../presentation/words/format-name.js';

/** How many characters of the evidence for a closure are quoted. */
const QUOTED = 300;

/** How an action was closed, if not just as done, or is proposed to be; with its evidence, and who confirmed it. */
export function closureFacts(
  { status, closure }: Pick<Action, 'status' | 'closure'>,
  zone: Zone,
  { shared, language }: Drawing,
): readonly (readonly [string, string])[] {
  const proposal = proposalOf({ status, closure });
  if (closure === null || (proposal === null && closure.kind === 'done' && closure.confirmed === null)) return [];
  const said = ({ at, by }: { readonly at: string; readonly by: Actor }): string =>
    `${cut(formatName(by.name, shared), 80)}, ${formatDayFor(localDay(at, zone), language)}`;
  const { label, proposed, evidence, confirmed } = shared.closure;
  return [
    [proposal === null ? label : proposed, `${formatClosure(closure, language)} (${said(closure)})`],
    ...(closure.evidence === null ? [] : [[evidence, cut(closure.evidence, QUOTED)] as const]),
    ...(closure.confirmed === null ? [] : [[confirmed, said(closure.confirmed)] as const]),
  ];
}
