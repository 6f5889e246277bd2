import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { meetingComesTo } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, undefined, said);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('a title for the agenda is what is left without the words of asking', () => {
  comeTo([
    [
      'sian',
      'dec mtg needs an item on step-free access, rhys to talk to it, 15 min',
      'add: step-free access / Rhys Bowen / 15',
    ],
    [
      'sian',
      'nov meeting wants a slot on the staff survey, angharad to lead, quarter of an hour',
      'add: staff survey / Angharad Davies / 15',
    ],
    [
      'mared',
      'could we find room on 17 November for a chat about the campaign photos? five minutes would do',
      'add: campaign photos / - / 5',
    ],
    [
      'owain',
      'can the 15 December meeting take something from me on capital spend, 10 min',
      'add: capital spend / - / 10',
    ],
    [
      'sian',
      'eitem newydd i Dachwedd: hygyrchedd lleoliadau, David, 20 munud',
      'add: hygyrchedd lleoliadau / David Okafor / 20',
    ],
    [
      'sian',
      "I'd like Conflicts of interest to come up at each and every meeting without my having to remember",
      'standing: Conflicts of interest / - / -',
    ],
    [
      'claire',
      'From now on Welsh language matters should be on every single agenda, people keep forgetting',
      'standing: Welsh language matters / - / -',
    ],
    ['claire', "Dwi isio i'r gofrestr risg godi ym mhob cyfarfod o hyn ymlaen", 'standing: cofrestr risg / - / -'],
  ]);
});

describe('a title that is given stays as it is', () => {
  comeTo([
    [
      'claire',
      'Twenty minutes for Gwen in November, under the heading What schools told us, please.',
      'add: What schools told us / Gwen Lloyd / 20',
    ],
    [
      'claire',
      'Angharad had a few surprises in the field. Ten minutes for her in November under the title Fieldwork lessons, please',
      'add: Fieldwork lessons / Angharad Davies / 10',
    ],
    [
      'claire',
      'Tomos has an update for us. Could "Waiting times: the story so far" go down for November, ten minutes?',
      'add: Waiting times: the story so far / Tomos Hughes / 10',
    ],
    [
      'gwen',
      "I've promised the unions we'd talk about their letter. Can it have fifteen minutes on the 17th? Call it Union letters.",
      'add: Union letters / - / 15',
    ],
    [
      'sian',
      "Mae Rhys wedi cynnig sôn am y ffigurau. Alli di roi 'Ffigurau newydd' lawr ar gyfer cyfarfod Tachwedd, deg munud iddo?",
      'add: Ffigurau newydd / Rhys Bowen / 10',
    ],
    [
      'sian',
      'Rho "Cyllideb 2023" ar agenda mis Rhagfyr, Owain yn cyflwyno, chwarter awr',
      'add: Cyllideb 2023 / Owain Price / 15',
    ],
  ]);
});
