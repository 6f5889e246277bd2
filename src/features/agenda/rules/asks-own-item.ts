import type { Slots } from '../../../reading/chat/slots.js';

/** Asks whether, when or where one's own turn comes: "am I down to speak", "lle ydw i arni". */
const TURN =
  /(?<!\p{L})(?:am i (?:still )?(?:down|on|up|speaking|presenting|listed|due)|(?:have|had|has)(?: \p{L}+){1,3} (?:got )?(?:me|my (?:item|slot)) (?:down|on|up|in)|have you (?:got )?me|do i (?:still )?(?:speak|present|come|go|have (?:a|an) (?:slot|item))|(?:ydw|dw|dwi|wyf)(?: i)?(?: dal| 'n dal| yn dal)? (?:i lawr|lawr|ar|arni|yn siarad|'n siarad|yn cyflwyno|'n cyflwyno)|(?:pryd|pa bryd|lle|ble) (?:mae|ma|ydw|dwi|rydw|fydda)(?:'n)?(?: fy| i|'n)* (?:tro|eitem|siarad|cyflwyno|slot))(?!\p{L})/iu;
const ASKS =
  /\?|^(?:is|am|are|do|does|has|have|when|where(?:abouts)?|what|which|how|ydi|ydy|yw|oes|pryd|lle|ble|beth|faint|sut|ydw|dwi|pa)(?![\p{L}'’])/iu;
const AGENDA = /(?<!\p{L})(?:agenda|running order|order of (?:business|play)|trefn y (?:cyfarfod|dydd))(?!\p{L})/iu;
/** A request to change something is no question about it. */
const CHANGES =
  /(?<!\p{L})(?:can|could|would|will|please|move|put off|postpone|swap|drop it|take it off|gawn|allwch|gallwch|fedrwch|symud\p{L}*|gohirio|tynnwch|rhowch)(?!\p{L})/iu;

/** Whether somebody asks about their own item, or their turn to speak, at a meeting. */
export function asksOwnItem({ said, asker, meeting, dates, reference }: Slots): boolean {
  if (meeting === undefined || reference !== null || !ASKS.test(said) || CHANGES.test(said)) return false;
  const [item, another] = meeting.items;
  const isOwn = item?.isByOwner === true && another === undefined && asker !== undefined && item.presenter === asker;
  const isOfMeeting = dates.some(({ deadline: { from, due } }) =>
    meeting.days.some((day) => due !== null && (from ?? due) <= day && day <= due),
  );
  return (
    (isOwn && (isOfMeeting || AGENDA.test(said) || meeting.hasBegun)) ||
    (TURN.test(said) && (isOfMeeting || AGENDA.test(said)))
  );
}
