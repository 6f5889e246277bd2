import { carriedAgenda } from '../../agenda/rules/carry-agenda.js';
import type { Group } from '../../../model/group.js';
import type { Meeting } from '../../../model/meeting.js';
import { seriesDays } from '../../../model/series-days.js';

/** What somebody wants done to single meetings. */
export type ChangeKind = 'add' | 'move' | 'cancel';

/** Meetings to drop and meetings to put in; a moved one is dropped from one day and put on another. */
export interface MeetingChange {
  readonly drop: readonly Meeting[];
  readonly put: readonly Meeting[];
}

/** The change that undoes another. */
export const inverse = ({ drop, put }: MeetingChange): MeetingChange => ({ drop: put, put: drop });

const ofSeries = ({ series }: Pick<Group, 'series'>, { day }: Meeting): boolean =>
  series !== null && seriesDays(series, day, day).length > 0;

/**
 * Changes meetings of a group; all others stay as they are. A dropped meeting stays known as cancelled, unless a change
 * `isTakenBack`: then it never existed. A moved one takes along its agenda and the review open in it.
 */
export function withMeetingChange(group: Group, { drop, put }: MeetingChange, isTakenBack: boolean): Group {
  const { series } = group;
  const byDay = new Map(group.meetings.map((meeting) => [meeting.day, meeting]));
  for (const meeting of drop) {
    if (isTakenBack && !ofSeries(group, meeting)) byDay.delete(meeting.day);
    else byDay.set(meeting.day, { ...meeting, state: 'cancelled' });
  }
  for (const meeting of put) {
    const isAsUsual = ofSeries(group, meeting) && series?.start === meeting.start && series.end === meeting.end;
    if (isAsUsual) byDay.delete(meeting.day);
    else byDay.set(meeting.day, { ...meeting, state: 'planned' });
  }
  const meetings = [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
  const [from] = drop;
  const [to] = put;
  if (from === undefined || to === undefined) return { ...group, meetings };
  const meetingReviews = group.meetingReviews.map((review) =>
    review.endedAt === null && review.meeting === from.day ? { ...review, meeting: to.day } : review,
  );
  return { ...group, meetings, agenda: carriedAgenda(group, from.day, to.day), meetingReviews };
}
