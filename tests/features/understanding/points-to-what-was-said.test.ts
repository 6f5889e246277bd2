import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { IN_MEETING, meetingComesTo } from './meeting-comes-to.js';

describe('"it" after the day of a meeting', () => {
  it.each<readonly [Who, string]>([
    ['claire', '17 Nov clashes with the Senedd visit. Can you push it to the 24th'],
    ['claire', 'The 17th is no use to the Minister, so move it back a week'],
    ['sian', 'Gwen is away on the 15th of December. Put it back to the 16th, same time'],
    ['sian', 'Fydd Claire ddim ar gael ar yr 17eg wedi’r cwbl. Symud e i’r dydd Iau wedyn, yr un amser'],
    ['claire', 'dyw’r 17eg ddim yn gweithio i Rhys. gohiria fe tan 24 Tachwedd'],
    ['sian', 'neith y 15fed o Ragfyr ddim gweithio, parti staff!! wythnos ynghynt, yr un amser'],
    ['claire', 'the 17th won’t work, building’s shut. a week later, same time'],
  ])('is the meeting, which is to be moved: %s: %s', async (who, said) => {
    expect(await meetingComesTo(who, undefined, said)).toEqual(['confirm-meetings']);
  });

  it.each([
    'ISCG-6 is due on 17 November. Can you push it to the 24th',
    'Would it help if we moved it from the 17th to the 24th?',
  ])('is not the meeting if an action is named or only asked about: %s', async (said) => {
    expect(await meetingComesTo('claire', undefined, said)).not.toContain('confirm-meetings');
  });
});

describe('an agreement of all', () => {
  it.each([
    [
      'we’ve all agreed that no figures go out before the unions see them',
      'no figures go out before the unions see them',
    ],
    ['it was agreed that the pilot starts in Newport', 'the pilot starts in Newport'],
    ['mae pawb wedi cytuno y bydd y peilot yn dechrau yn y gogledd', 'bydd y peilot yn dechrau yn y gogledd'],
    [
      'For the record please – nobody rings the press before the Minister does',
      'nobody rings the press before the Minister does',
    ],
    [
      'Hwn yn y cofnodion plis: yr arolwg yn Gymraeg wythnos o flaen y Saesneg',
      'yr arolwg yn Gymraeg wythnos o flaen y Saesneg',
    ],
  ])('is offered as a decision: %s', async (said, text) => {
    expect(await meetingComesTo('claire', IN_MEETING, said)).toEqual([`decision? ${text}`]);
  });

  it.each([
    'we haven’t agreed that the pilot starts in Newport',
    'have we agreed that the pilot starts in Newport?',
    'dydyn ni ddim wedi cytuno y bydd y peilot yn dechrau yn y gogledd',
  ])('is not offered if it is denied or asked: %s', async (said) => {
    const came = await meetingComesTo('claire', IN_MEETING, said);
    expect(came.filter((one) => one.includes('decision?'))).toEqual([]);
  });
});

describe('one action closed after another', () => {
  it('leads to a question each', async () => {
    const said =
      'The regional events budget has been superseded by the spending review, and nobody needs the equality network meeting any longer';
    expect(await meetingComesTo('claire', undefined, said)).toEqual(
      expect.arrayContaining(['? superseded 6: the spending review', '? cancelled 11']),
    );
  });

  it('leads to an accepted risk', async () => {
    const said = 'we’ll just have to live with there being nothing on paper. Park 8 for good, eyes open';
    expect(await meetingComesTo('claire', undefined, said)).toContain('? risk-accepted 8');
  });
});

describe('words for the record', () => {
  it('are no decision if they are about an action, or oneself', async () => {
    for (const said of ['For the record, 12 is done', 'for the record I never agreed to that']) {
      const came = await meetingComesTo('claire', IN_MEETING, said);
      expect(came.filter((one) => one.includes('decision?'))).toEqual([]);
    }
  });
});
