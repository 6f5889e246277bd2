import { describe, expect, it } from 'vitest';
import { readWanted } from '../../../src/features/papers/rules/read-wanted.js';
import { asksForFile, sendsPapers } from '../../../src/reading/chat/asks-for-file.js';

describe('a request for a paper as a file, in any words', () => {
  it.each([
    [
      'Agenda for the 17th as a PDF, Welsh and English side by side if poss',
      { what: 'agenda', format: 'pdf', language: 'both' },
    ],
    ['the list of actions with everybody’s names blacked out please', { what: 'actions', isPublished: true }],
    ['a copy of the decisions without names, for the website', { what: 'actions', isPublished: true }],
    ['table of actions in big letters, something I can print', { what: 'actions', format: 'pdf', isLarge: true }],
    ['Markdown of the open actions?', { what: 'matters-arising', format: 'md' }],
    ['everything you’ve ever logged, in excel', { what: 'log', format: 'xlsx' }],
    ['the action log, not the Excel, a PDF', { what: 'log', format: 'pdf' }],
    ['Y materion sy’n codi yn Gymraeg, mewn Word', { what: 'matters-arising', format: 'docx', language: 'cy' }],
    ['oes fersiwn gyhoeddus o’r tabl camau? heb enwau neb ynddo', { what: 'actions', isPublished: true }],
    ['yr agenda mewn llythrennau mawr, i’w argraffu', { what: 'agenda', isLarge: true }],
    ['everything the board has agreed since March, as a Word document', { format: 'docx' }],
    ['what came out of the July meeting, html so I can paste it', { what: 'actions', format: 'html' }],
    ['pull all the replies into one spreadsheet', { what: 'return', format: 'xlsx' }],
    ['the register, every name masked, in a PDF', { what: 'log', format: 'pdf', isPublished: true }],
    ['y log heb unrhyw enw ynddo, fel PDF', { what: 'log', format: 'pdf', isPublished: true }],
    ['csv of every action since we began', { what: 'log', format: 'csv' }],
    [
      'could the log be run off as a PDF with every name struck through?',
      { what: 'log', format: 'pdf', isPublished: true },
    ],
    ['PDF of the register, everybody’s names painted over', { what: 'log', format: 'pdf', isPublished: true }],
    ['ma’r log ar y we fory, fi moyn copi heb enwe neb', { what: 'log', isPublished: true }],
    ['y cofnod camau i’r wefan, a phob enw wedi’i ddileu', { what: 'log', isPublished: true }],
    ['may we have the actions on a sheet in both languages', { what: 'actions', language: 'both' }],
    ['gawn ni’r camau ar ddalen, yn y ddwy iaith?', { what: 'actions', language: 'both' }],
    ['shoot the agenda over to me in Welsh', { what: 'agenda', language: 'cy' }],
    ['hala’r agenda lan ata i? word plis, sai’n gallu agor pdf', { what: 'agenda', format: 'docx' }],
    ['could I have PowerPoint slides of what’s still open', { what: 'matters-arising', format: null }],
    ['materion sy’n codi wedi’u hargraffu’n fras', { what: 'matters-arising', format: 'pdf' }],
  ])('%s', (said, wanted) => {
    expect(asksForFile(said)).toBe(true);
    expect(readWanted(said)).toMatchObject(wanted);
  });

  it.each([
    'Mared to send the agenda round as a PDF by Friday',
    'Has anybody printed the agenda?',
    'ISCG-7 is a PDF on the website now, with the decisions',
    'what is on the agenda?',
    'in other words the decisions stand',
    'put the PDF of the leaflet on the website',
    'survey responses are in the spreadsheet now',
    'we sent all actions out as a PDF last week',
    'send the agenda as PDF three days before each meeting',
    'can the actions be in both languages from now on',
    'could we have the slides about the dashboard on the agenda',
  ])('is not made by “%s”', (said) => {
    expect(asksForFile(said)).toBe(false);
  });

  it.each(['a PDF of the actions with everybody’s name spelt out', 'actions in Excel, the names filled in please'])(
    'leaves no name out of “%s”',
    (said) => {
      expect(readWanted(said).isPublished).toBe(false);
    },
  );

  it.each([
    ['send the papers three days before each meeting', true],
    ['papurau i fynd allan wythnos cyn pob cyfarfod', true],
    ['it would be kinder if the papers found their own way to us two days ahead of each meeting', true],
    ['the papers turning up of their own accord three days before every meeting', true],
    ['pe bai’r papurau’n ein cyrraedd dridiau cyn pob cyfarfod', true],
    ['the dashboard should be on the agenda of every meeting', false],
    ['papers are due a week before the meeting', false],
  ])('is told apart from papers that are sent by themselves: %s', (said, isSent) => {
    expect(sendsPapers(said)).toBe(isSent);
  });
});
