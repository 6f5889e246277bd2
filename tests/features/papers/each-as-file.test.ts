import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../../src/features/papers/intents.js';
import { sendingIn } from '../../../src/features/papers/rules/read-sending.js';
import { readAsked } from '../../../src/features/papers/rules/read-wanted.js';
import { slotsSaid } from '../slots-said.js';

const asking = INTENTS['ask-export'];
const papersOf = (said: string): readonly unknown[] => {
  const all = [asking.make(slotsSaid(said)), ...(asking.makeMore?.(slotsSaid(said)) ?? [])];
  return all.map((one) => [one?.what, one?.format, one?.language]);
};

describe('papers that are each wanted as a separate file', () => {
  it.each([
    [
      'I need the agenda as a PDF and the action log in Excel',
      [
        ['agenda', 'pdf', null],
        ['log', 'xlsx', null],
      ],
    ],
    [
      'the log as a spreadsheet, and matters arising in Welsh as a Word document please',
      [
        ['log', 'xlsx', null],
        ['matters-arising', 'docx', 'cy'],
      ],
    ],
    [
      'agenda mewn pdf a’r materion sy’n codi mewn word plis',
      [
        ['agenda', 'pdf', null],
        ['matters-arising', 'docx', null],
      ],
    ],
    [
      'both the agenda and matters arising in Word',
      [
        ['agenda', 'docx', null],
        ['matters-arising', 'docx', null],
      ],
    ],
  ])('%s', (said, papers) => {
    expect(papersOf(said)).toEqual(papers);
  });
});

describe('a request about a paper', () => {
  it.each([
    ['agenda in English, not Welsh, as a pdf', 'en'],
    ['dwi isio’r agenda mewn Word, y Saesneg yn hytrach na’r Gymraeg', 'en'],
    ['matters arising as a PDF, the Welsh version instead of the English one', 'cy'],
    ['the agenda as a PDF, in Welsh and English', 'both'],
    ['could matters arising be made in the two languages together, pdf is fine', 'both'],
    ['the log in both of our languages please, word', 'both'],
  ])('names the language of the paper: %s', (said, language) => {
    expect(readAsked(said).language).toBe(language);
  });

  it('may name the kind of file in a sentence of its own', () => {
    const said = 'Somebody asked under FOI for the log, with all names blacked out. A PDF is what they would like';
    expect(readAsked(said)).toMatchObject({ what: 'log', format: 'pdf', isPublished: true });
  });
});

it.each([
  ['where do I find the papers for the next meeting?', true],
  ['lle ga i’r papurau ar gyfer y cyfarfod nesaf?', true],
  ['a pdf of the agenda would do me nicely', true],
  ['yr archwilwyr sydd am gopi Word o’r penderfyniadau', true],
  ['how do I get my papers in before the meeting?', false],
])('a paper is requested: %s %s', (said, isSo) => {
  expect(asking.isShaped?.(slotsSaid(said))).toBe(isSo);
});

it.each([
  ['members should get the papers four working days before each meeting', 4],
  ['make sure everyone has the papers two working days before we meet, every time', 2],
  ['issue the papers three working days before every meeting', 3],
])('papers go out by themselves: %s', (said, days) => {
  expect(sendingIn(said, said)?.days).toBe(days);
});

it('an order that follows a question sets how papers go out', () => {
  const said = 'pam na chaiff pawb y papurau bum diwrnod gwaith cyn pob cyfarfod? Gwnewch hynny o hyn ymlaen';
  expect(sendingIn(said, 'Gwnewch hynny o hyn ymlaen')?.days).toBe(5);
});
