import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { GroupLanguage } from '../../../model/language.js';
import type { PaperFormat } from '../../../model/paper.js';
import type { View } from './view-of.js';

/** The file name of a paper: the group's prefix, the paper, its day and its language. */
export function fileName(
  view: View,
  { prefix, zone }: Pick<Group, 'prefix' | 'zone'>,
  { format, language, now }: { readonly format: PaperFormat; readonly language: GroupLanguage; readonly now: Instant },
): string {
  const day = dayOf(view) ?? localDay(now, zone);
  return `${prefix}-${nameOf(view)}-${day}-${language === 'both' ? 'cy-en' : language}.${format}`;
}

/** The name of the paper, with the number of a return, and that of a plan other than the first. */
function nameOf(view: View): string {
  if (view.kind === 'return') return `return-${/R\d+$/u.exec(view.collated.reference)?.[0] ?? ''}`;
  const isOther = (view.kind === 'plan' || view.kind === 'plan-report') && view.plan.number > 1;
  return isOther ? `${view.kind}-${view.plan.number}` : view.kind;
}

/** The day that a paper is about; null for one that shows today's state. */
function dayOf(view: View): Day | null {
  switch (view.kind) {
    case 'matters-arising':
    case 'agenda':
      return view.meeting?.day ?? null;
    case 'actions':
      return view.table.meeting;
    case 'plan-report':
      return view.report.to;
    case 'log':
    case 'plan':
    case 'return':
      return null;
  }
}
