import { describe, expect, it } from 'vitest';
import { isOwnNudging, nudgeTimesSaid } from '../../../src/features/preferences/rules/said-hours.js';

describe('how often somebody wants to be nudged, in any words', () => {
  it.each([
    ['dros ben llestri di hyn, tri nodyn gen ti bora ma. Un yr wythnos, dim mwy', 'only on Monday'],
    ['three messages from you this week is two too many. one a week max', 'only on Monday'],
    ['stop chasing me, once a week is plenty', 'only on Monday'],
    ["I'd rather have my reminders weekly, on Thursdays", 'only on Thursday'],
    ['just ping me on Mondays, I never look on other days', 'only on Monday'],
    ['two days before is all the reminder I need', '2 days before'],
    ['dwi ond isio nodyn wythnos cyn y dyddiad cau', '5 days before'],
    ["mae'n ormod, atgoffwch fi unwaith yr wythnos ar ddydd Gwener", 'only on Friday'],
  ])('%s', (said, words) => {
    expect(isOwnNudging(said)).toBe(true);
    expect(nudgeTimesSaid(said)).toEqual({ ask: 'settle', words });
  });

  it.each([
    'remind me to ring Huw on Mondays', 'how often do you remind me? once a week?', 'we send a weekly message to the unions', 'remind people once a week', 'I sent the trusts a message on Monday', 'un yr wythnos, bob dydd Llun, i bawb',
    'the newsletter goes out once a week', 'I had three messages from the police two days ago',
  ])('is not read from: %s', (said) => {
    expect(isOwnNudging(said)).toBe(false);
  }); // prettier-ignore
});
