import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = `Present: Cllr Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Cllr Tom Marsh

${Array.from({ length: 25 }, (_, at) => `The report of ward ${at} was received.`).join('\n\n')}

`;
const ticked = (text: string): readonly string[] =>
  readMinutes(`${HEAD}${text}\n`, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task }) => task,
  );

describe('no action', () => {
  it.each([
    'If you have any queries, please contact the Clerk on 01291 555123.',
    'Any resident wishing to help should contact the Clerk.',
    'Residents who are willing to drive are asked to email fair@example.org.',
    "Os oes gan unrhyw un gwestiynau, cysylltwch â'r Clerc ar 01291 555123.",
    'Anybody who would like to sing is to be invited to ring Beca.',
  ])('is what readers may do: %s', (text) => {
    expect(ticked(text)).toEqual([]);
  });

  it.each([
    "District Councillor's report: a new leaflet will be published in May.",
    'Police report: Speed checks will be arranged in Mill Lane.',
    'County Councillors update: The bridge is repaired and new signs will be put up.',
  ])('is what another body will do: %s', (text) => {
    expect(ticked(text)).toEqual([]);
  });

  it.each([
    'The Clerk invited Beca to look at the plans.',
    'Inspector Hale had invited a member of the Community Council to join the panel.',
    'PC Hughes invited Tom Marsh and the Clerk to attend the briefing.',
  ])('is what somebody was invited to: %s', (text) => {
    expect(ticked(text)).toEqual([]);
  });

  it.each([
    'On Monday I joined Cllr Pugh and Beca Lloyd to discuss the wall with the owner.',
    'Tom Marsh met with Beca to discuss the fair.',
    'Olwen and the Clerk attended a site visit with Mr Hale to inspect the wall.',
  ])('is what people met for: %s', (text) => {
    expect(ticked(text)).toEqual([]);
  });

  it.each([
    'The Clerk had been asked to contact the owner of the hedge and this had been done.',
    'The Clerk was asked to write to the owner. A reply had been received stating that the hedge would be cut in May.',
    'The Clerk will report the lamp to the county. This has since been done.',
    'As instructed I wrote to the county to ask for a new sign.',
  ])('is what was done: %s', (text) => {
    expect(ticked(text)).toEqual([]);
  });

  it.each([
    'A resident asked the council to cut the hedge by the school.',
    'The council resolved to object to the application because the extension must be built of stone.',
    'The Chairman thanked Beca for agreeing to run the stall.',
    'Keys should be returned to the caretaker after each hire.',
    'Cllr Marsh hoped that the county would repair the road this year.',
    'Should the grant be refused, the council would look at a loan.',
    'Tom Marsh will stand as chairman and was elected unopposed.',
    'The trust will not be asked to pay.',
    'The Chairman will be away in May.',
    'Beca explained that the fire doors need to be checked every month by law.',
    'The date of the fair will be announced soon.',
    'Some Sunday working would take place in June.',
  ])('is what somebody wishes, decides, may do or always does: %s', (text) => {
    expect(ticked(text)).toEqual([]);
  });

  it.each([
    'When Tom asked how long it would take, she replied that it could be a year before work might begin.',
    'It would be a joint venture and a member would be expected to attend two meetings every year.',
    'Tom Marsh had circulated a note of the forum and said that the plan would be sent out to all parishes.',
  ])('is what may be: %s', (text) => {
    expect(ticked(text)).toEqual([]);
  });
});

it.each([
  ['Beca Lloyd will ask Sal Owen, the warden, to help.', 'ask Sal Owen, the warden, to help'],
  [
    'The Clerk is going to ask Ann Hale, the Footpaths Officer to visit.',
    'ask Ann Hale, the Footpaths Officer to visit',
  ],
  ["District Councillor's report: bins are late. The Clerk will put it on the website.", 'put it on the website'],
  ['Beca to ask anybody who is interested to contact the Clerk.', 'ask anybody who is interested to contact the Clerk'],
  ['The Clerk was asked to write to the owner. The wall had been repaired before.', 'write to the owner'],
  ['The lamp was mended. The Clerk will thank the county.', 'thank the county'],
  ['It was agreed that a letter will be sent to the owner.', 'a letter will be sent to the owner'],
])('An action stays one beside such words: %s', (text, task) => {
  expect(ticked(text)).toEqual([task]);
});
