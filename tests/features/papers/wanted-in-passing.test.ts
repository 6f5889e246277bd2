import { describe, expect, it } from 'vitest';
import { asksForFile } from '../../../src/reading/chat/asks-for-file.js';
import { sendingIn } from '../../../src/features/papers/rules/read-sending.js';
import { askedAsFile, readAsked, readWanted } from '../../../src/features/papers/rules/read-wanted.js';

describe('a paper requested in passing', () => {
  it.each([
    ['agenda’r cyfarfod nesaf yn Gymraeg plis', { what: 'agenda', language: 'cy' }],
    ['could I have the agenda for the 17th in Welsh please', { what: 'agenda', language: 'cy' }],
    ['the table of actions, Welsh only and everybody’s name blacked out', { what: 'actions', isPublished: true }],
    ['isio’r tabl camau i’r wefan, efo’r enwau i gyd wedi’u tynnu', { what: 'actions', isPublished: true }],
    ['Minister wants the Race Equality Plan printed for tonight. PDF please', { what: 'plan', format: 'pdf' }],
    ['chase R1, then the table of actions in Excel', { what: 'actions', format: 'xlsx', reference: null }],
  ])('%s', (said, wanted) => {
    expect(asksForFile(said)).toBe(true);
    expect(readWanted(askedAsFile(said))).toMatchObject(wanted);
  });

  it.each([
    'the agenda items need to be in Welsh',
    'send reminders in Welsh',
    'they have sent me the published plan as a Word doc',
    'Tomos to write the agenda for the 17th in Welsh',
  ])('is not in these words: %s', (said) => {
    expect(asksForFile(said)).toBe(false);
  });
});

it.each([
  ['Papers should land on people by themselves before we meet. A week ahead is too early, four days before please', 4],
  ['let the papers go round automatically before every meeting, two weeks ahead would be silly, six days ahead', 6],
  ['The pack going round on its own – five days ahead is far too late. ten days before, every time', 10],
  ['papurau i fynd o gwmpas cyn pob cyfarfod, mae pythefnos o flaen llaw yn wirion, tridiau cyn', 3],
])('papers are sent as many days ahead as requested: %s', (said, days) => {
  expect(sendingIn(said, said)?.days).toBe(days);
});

it.each([
  [
    'the action log as a web page. It goes on our site so hide the names',
    { what: 'log', format: 'html', isPublished: true },
  ],
  ['could we have the agenda please. Word.', { what: 'agenda', format: 'docx', isPublished: false }],
  ['y log camau gweithredu plis. Mae angen tynnu enwau ohono. PDF', { what: 'log', format: 'pdf', isPublished: true }],
  ['chase R1, then the table of actions in Excel', { what: 'actions', format: 'xlsx', isPublished: false }],
])('words about a file after its request belong to it: %s', (said, wanted) => {
  expect(readAsked(said)).toMatchObject(wanted);
});

it('the bot asks what to leave out under a law, with leaving names out as its default', () => {
  expect(readAsked('FOI request: action log as PDF please')).toMatchObject({
    what: 'log',
    format: null,
    isPublished: true,
  });
});
