import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../../src/features/settings/rules/settings-in.js';
import { slotsSaid } from '../slots-said.js';

/** What words of Lee set, who chairs. */
const set = (said: string): string | null => settingsIn({ ...slotsSaid(said), asker: 'Lee Jones' });

describe('a name for some people', () => {
  it.each([
    ['when I say number people I mean Gwen and Rhys, remember that will you', 'number people: Gwen Lloyd, Rhys Davies'],
    ['by data people I mean Rhys and Gwen', 'data people: Rhys Davies, Gwen Lloyd'],
    [
      'make a group of the stats people, Rhys and Gwen, so I can give them things together',
      'stats people: Rhys Davies, Gwen Lloyd',
    ],
    ['Gwen and Rhys are now called the numbers team', 'numbers team: Gwen Lloyd, Rhys Davies'],
    ['pan dwi’n sôn am y criw cyfathrebu dwi’n meddwl Gwen a Rhys', 'criw cyfathrebu: Gwen Lloyd, Rhys Davies'],
    ['gwna grŵp o’r criw ystadegau, Gwen a Rhys', 'criw ystadegau: Gwen Lloyd, Rhys Davies'],
  ])('is kept as a set: %s', (said, setUp) => {
    expect(set(said)).toBe(setUp);
  });

  it.each(['what do you mean by data people?', 'when I say Monday I mean Monday', 'I mean Gwen and Rhys'])(
    'is not read from %s',
    (said) => {
      expect(set(said)).toBeNull();
    },
  );
});

describe('a new stand-in for the chair from now on', () => {
  it.each([
    ['I want Gwen as my deputy, in case I’m stuck in London', 'deputy chair Gwen Lloyd'],
    ['If I’m ever stuck on a train again Gwen’s in charge. Make it official', 'deputy chair Gwen Lloyd'],
    ['whenever I can’t make it Rhys takes the chair', 'deputy chair Rhys Davies'],
    [
      'Rhys only sits in, he’s not one of us for counting purposes. Can you have him down as that',
      'observers also Rhys Davies',
    ],
  ])('%s', (said, setUp) => {
    expect(set(said)).toBe(setUp);
  });

  it.each(['if I’m late on Thursday Gwen’s in charge', 'Gwen was in charge when I was stuck on the train'])(
    'is not read from words about a single occasion: %s',
    (said) => {
      expect(set(said)).toBeNull();
    },
  );
});

describe('the numbering of actions, and the meetings of a group', () => {
  it.each([
    ['from now on I’d like our actions numbered GHC-1, GHC-2 and so on, instead of ISCG', 'prefix GHC'],
    ['o hyn ymlaen dylai’r camau gael eu rhifo GHC-1, GHC-2 ac yn y blaen', 'prefix GHC'],
    [
      'From January we’ll be meeting on the third Thursday of each month, 10am as ever',
      'meets From January on the third Thursday of each month, 10am',
    ],
    [
      'starting in April we meet every second Tuesday of the month at 2pm',
      'meets from April every second Tuesday of the month at 2pm',
    ],
  ])('%s', (said, setUp) => {
    expect(set(said)).toBe(setUp);
  });

  it('are not read from the number of an action', () => {
    expect(set('GHC-1 should have the reference numbers of the report')).toBeNull();
  });
});

describe('papers that come by themselves, requested in a question', () => {
  it.each([
    ['how about the papers coming to us automatically two days before we meet?', 2],
    ['wouldn’t it be simpler if the papers found their own way to us 3 working days ahead of each meeting?', 3],
    ['beth am i’r papurau ddod aton ni bedwar diwrnod cyn pob cyfarfod?', 4],
  ])('%s', (said, days) => {
    expect(set(said)).toBe(`send matters arising as docx ${String(days)} working days before`);
  });
});
