import { describe, expect, it } from 'vitest';
import { findDeadline } from '../../../src/reading/deadlines/find-deadline.js';
import { OCTOBER, outcome } from './said.js';

/** The day found, and the words that it was read from. */
function found(text: string): string {
  const reading = findDeadline(text, OCTOBER);
  return reading === null ? 'no deadline' : `${outcome(reading)} "${text.slice(reading.start, reading.end)}"`;
}

describe('the deadline in a task', () => {
  it.each([
    ['circulate the terms of reference by 30 November', '2022-11-30 "by 30 November"'],
    ['circulate the paper by close of play on Friday 14 October.', '2022-10-14 "by close of play on Friday 14 October"'],
    ['send comments by Friday 14 October at 5pm', '2022-10-14 "by Friday 14 October at 5pm"'],
    ['send comments no later than noon on 30 November', '2022-11-30 "no later than noon on 30 November"'],
    ['By 30 November, circulate the paper', '2022-11-30 "By 30 November"'],
    ['send as soon as possible and by 30 November at the latest', '2022-11-30 "by 30 November at the latest"'],
    ['Please send comments by Monday 21/11', '2022-11-21 "by Monday 21/11"'],
    ['send comments, deadline: 30/11', '2022-11-30 "deadline: 30/11"'],
    ['due on 30 November', '2022-11-30 "due on 30 November"'],
    ['reply within 3 working days', '2022-10-17 "within 3 working days"'],
    ['reply within two weeks of the meeting', '2022-10-26 "within two weeks of the meeting"'],
    ["reply in two weeks' time", '2022-10-26 "in two weeks\' time"'],
    ['send to members by COP Friday', '2022-10-14 "by COP Friday"'],
    ['send by the 28th', '2022-10-28 "by the 28th"'],
    ['complete by end Q3', '2022-12-31 "by end Q3"'],
    ['finalise by the end of next week', '2022-10-23 "by the end of next week"'],
    ['circulate before Christmas', '2022-12-24 "before Christmas"'],
    ['anfon y cylch gorchwyl erbyn diwedd mis Tachwedd', '2022-11-30 "erbyn diwedd mis Tachwedd"'],
    ['cwblhau o fewn 10 diwrnod gwaith', '2022-10-26 "o fewn 10 diwrnod gwaith"'],
    ['rhannu’r drafft erbyn dydd Gwener', '2022-10-14 "erbyn dydd Gwener"'],
    ['return forms by 17/18 November', '2022-11-18 "by 17/18 November"'],
    ['update the site by next week Thursday', '2022-10-20 "by next week Thursday"'],
    ['review the 2022-26 strategy by 06/2023', '2023-06-30 "by 06/2023"'],
    ['respond by 11/28/2022', '2022-11-28 "by 11/28/2022"'],
    ['cyflwyno drafft cyn pen pythefnos', '2022-10-26 "cyn pen pythefnos"'],
    ['circulate the paper by Friday 11 November and discuss it at the December meeting', '2022-11-11 "by Friday 11 November"'],
  ])('in "%s" is %s', (text, words) => {
    expect(found(text)).toBe(words);
  }); // prettier-ignore

  it.each([
    ['report back at the November meeting', '2022-11-17 "at the November meeting"'],
    ['adrodd yn ôl i gyfarfod mis Tachwedd', '2022-11-17 "i gyfarfod mis Tachwedd"'],
    ['confirm the speakers by the next call', '2022-11-17 "by the next call"'],
    ['change the notice to four weeks by 1 March 2023', '2023-03-01 "by 1 March 2023"'],
    ['add an item to the next meeting', '2022-11-17 "to the next meeting"'],
    ['prepare a draft for the next meeting', '2022-11-17 "for the next meeting"'],
    ['AJ to report to the next Board meeting on progress', '2022-11-17 "to the next Board meeting"'],
    ['circulate papers a week before the next meeting', '2022-11-10 "a week before the next meeting"'],
    ['Share the slides before the next meeting', '2022-11-17 "before the next meeting"'],
    ['ychwanegu eitem at agenda y cyfarfod nesaf', '2022-11-17 "at agenda y cyfarfod nesaf"'],
    ["cyflwyno papur i'r cyfarfod nesaf", '2022-11-17 "i\'r cyfarfod nesaf"'],
    ['anfon sylwadau cyn y cyfarfod nesaf', '2022-11-17 "cyn y cyfarfod nesaf"'],
  ])('in "%s" is the meeting, %s', (text, words) => {
    expect(found(text)).toBe(words);
  }); // prettier-ignore

  it.each([
    ['Send comments to Sam (30 November)', '2022-11-30 "(30 November"'],
    ['Publish the plan in March 2023', '2023-03-31 "in March 2023"'],
    ['publish the plan in the autumn', '2022-11-30 "in the autumn"'],
    ['send slides tomorrow', '2022-10-13 "tomorrow"'],
    ["ffonio'r cyngor fory", '2022-10-13 "fory"'],
    ['send slides next week.', '2022-10-23 "next week"'],
    ['Send it on Friday', '2022-10-14 "on Friday"'],
    ['Send it a week on Friday', '2022-10-21 "a week on Friday"'],
    ["rhannu'r data wythnos i ddydd Gwener", '2022-10-21 "wythnos i ddydd Gwener"'],
    ['publish in March next year', '2023-03-31 "in March next year"'],
    ['finalise w/c 14 November', '2022-11-20 "w/c 14 November"'],
    ['adolygu yn ystod yr haf', '2023-08-31 "yn ystod yr haf"'],
  ])('at the end of "%s" needs no "by": %s', (text, words) => {
    expect(found(text)).toBe(words);
  }); // prettier-ignore

  it.each([
    ['draft by 5 November and final version by 20 November', '2022-11-20 "by 20 November"'],
    ['Begin to design from Aug 23rd - agree by September 16th', '2023-09-16 "by September 16th"'],
    ['send between 14 and 25 November', '2022-11-25 "between 14 and 25 November"'],
    ['revise the paper of 3 May by 30 November', '2022-11-30 "by 30 November"'],
  ])('in "%s", of several, is the last binding one: %s', (text, words) => {
    expect(found(text)).toBe(words);
  }); // prettier-ignore

  it.each(['send by 31 February', 'send by 30/13/22', 'anfon erbyn 31 Chwefror'])('is refused if it is impossible: "%s"', (text) => {
    expect(findDeadline(text, OCTOBER)).toMatchObject({ ok: false, code: 'no-such-date' });
  }); // prettier-ignore

  it('keeps its own words, with what they left out', () => {
    const reading = findDeadline('AJ to circulate it by 30 November.', OCTOBER);
    expect(reading).toEqual({
      ok: true, start: 19, end: 33,
      deadline: { said: 'by 30 November', basis: 'day', from: '2022-11-30', due: '2022-11-30', inferred: ['weekday', 'year'] },
    });
  }); // prettier-ignore
});
