import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import type { Trace } from './trace.js';

type Found = Pick<Trace, 'kind' | 'place' | 'reference' | 'at' | 'text' | 'record'>;

/**
 * Returns what a group's meetings keep about a person: agenda items that they added or present, or that name them; the
 * actions that they went through in a meeting; and the meetings that they changed.
 */
export function tracesInMeetings(
  { id, agenda, meetingReviews, meetingNotices }: Pick<Group, 'id' | 'agenda' | 'meetingReviews' | 'meetingNotices'>,
  isThem: (id: string) => boolean,
  names: (words: string) => boolean,
): readonly Found[] {
  const head = { place: { kind: 'group', id }, reference: null } as const;
  const presents = (lead: Lead | null): boolean =>
    (lead?.kind === 'person' && isThem(lead.person)) || (lead?.kind === 'unclear' && lead.candidates.some(isThem));
  const items = agenda.flatMap((item): readonly Found[] => {
    const { title, addedAt: at, addedBy, presenter } = item;
    const isTheirs = isThem(addedBy.id) || presents(presenter);
    const isNamed = [title, presenter?.name].some((words) => words !== undefined && names(words));
    return isTheirs || isNamed ? [{ ...head, kind: isTheirs ? 'agenda' : 'named', at, text: title, record: item }] : [];
  });
  const reviews = meetingReviews.flatMap((review): readonly Found[] => {
    const { meeting, startedAt, startedBy } = review;
    const outcomes = review.outcomes.filter(({ by }) => isThem(by.id));
    if (outcomes.length === 0 && !isThem(startedBy.id)) return [];
    const record = { meeting, startedAt, startedBy: isThem(startedBy.id) ? startedBy : null, outcomes };
    return [{ ...head, kind: 'went-through', at: startedAt, text: meeting, record }];
  });
  const changes = meetingNotices
    .filter(({ by }) => isThem(by.id))
    .map((notice): Found => ({ ...head, kind: 'changed', at: notice.at, text: null, record: notice }));
  return [...items, ...reviews, ...changes];
}
