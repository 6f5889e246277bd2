import type { Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { GroupLanguage } from '../../../model/language.js';
import type { PaperFormat } from '../../../model/paper.js';
import type { View } from './view-of.js';

/** What a paper is called as a file: the group's prefix, which paper, of which day, in which language. */
export function fileName(
  view: View,
  { prefix, zone }: Pick<Group, 'prefix' | 'zone'>,
  { format, language, now }: { readonly format: PaperFormat; readonly language: GroupLanguage; readonly now: Instant },
): string {
  const meeting = view.kind === 'log' ? null : view.kind === 'actions' ? view.table.meeting : view.meeting?.day;
  const day = meeting ?? localDay(now, zone);
  return `${prefix}-${view.kind}-${day}-${language === 'both' ? 'cy-en' : language}.${format}`;
}
