import { describe, expect, it } from 'vitest';
import { findDeadline } from '../../../src/reading/deadlines/find-deadline.js';
import { lastDay, NOVEMBER } from './said.js';

describe('the day of a task, not of an event, a finished thing or a count', () => {
  it.each([
    ['provide the plan on 10 December', '2026-12-10'], ['present the figures on Friday 4 December.', '2026-12-04'],
    ['Sam to publish the notice on 1 December 2026', '2026-12-01'], ['draft to be circulated on 3 December', '2026-12-03'],
    ['reply to the letter received on 3 November', 'none'], ['share the note on 12 January figures', 'none'], ['attend the training on 10 December', 'none'],
    ['dial in to the call on Thursday', 'none'], ['book rooms for the conference on 4 March', 'none'], ['prepare for the visit of the Minister on 4 March', 'none'],
    ['write up the decision made on 3 November', 'none'], ["Mali i gyhoeddi'r adroddiad ar 3 Rhagfyr", '2026-12-03'],
    ["Mali i gyhoeddi'r adroddiad ddydd Gwener", '2026-11-13'], ["mynychu'r gynhadledd ar 3 Rhagfyr", 'none'], ["give the tenant four weeks' notice", 'none'],
    ['respond within 2 weeks of receipt', 'none'], ['meet every Friday', 'none'], ['Review by the meeting after next', 'day'],
    ['Ask Siân to chair on 10 December', '2026-12-10'], ['On 10 December, publish the plan', '2026-12-10'], ['Report to the Board meeting on 9 December', '2026-12-09'],
    ['Invite the Minister to the meeting on 9 December', 'none'], ['Clear the backlog of 12 weeks', 'none'], ['Train staff in the first two weeks', 'none'],
    ['hold a second workshop', 'none'], ['raise it at the first meeting', 'none'], ["ysgrifennu'r ail ddrafft", 'none'], ['anfon y drydedd adroddiad', 'none'],
    ['Elin i alw cyfarfod ddydd Mawrth', 'none'], ['write to the twenty members', 'none'], ['Ask May to call', 'none'], ['look at week 3 of the course', 'none'],
    ['fix W3 of the router', 'none'], ['phone on 01792 123456', 'none'], ['Take the lead on 3 projects', 'none'], ['respond to the survey sent on 2 November', 'none'],
    ['Sort the hall for the day after the fair', 'none'], ['Anfon y llythyr bythefnos cyn y Nadolig', '2026-12-11'],
    ['Email members three days before the AGM on 15 December', '2026-12-12'], ["Hyrwyddo'r digwyddiad ar 3 Rhagfyr", 'none'],
  ])('in "%s" is %s', (text, due) => {
    expect(lastDay(findDeadline(text, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});
