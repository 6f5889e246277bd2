import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';
import { onlyReports } from '../../../src/reading/minutes/only-reports.js';

const read = (text: string) =>
  readMinutes(text, { held: '2022-10-12', next: '2022-11-17', nation: 'england-and-wales' });
const ticked = (text: string): readonly (readonly [string, readonly string[]])[] =>
  read(text).actions.map(({ task, owners }) => [task, owners]);

describe('sentences that give nobody work', () => {
  it.each([
    'KB suggested that we should print badges for the stewards.',
    'Any extension to the barn would be considered on its merits.',
    'Our warden now has authority to issue fines.',
    'I understand that the County will write to us shortly.',
    'Volunteers will continue to clear the scrub.',
    'These are the repairs which we asked the County to look at.',
    'Mr Hall had asked the firm to look into the filters, and it had now done so.',
    'Previously it was agreed to ask the school.',
    'There were no plans to replace her.',
    'Both shops would prefer the works to be delayed.',
    'They really need Felix to look at it.',
    'Once the transfer is complete, the old form will be removed.',
    'The team is currently looking at the drains.',
    'It was noted that the regulator would gain powers in the autumn.',
    "Mae Elin wedi gweithio'n galed i greu'r ffurflen.",
    'Councillor Reed has kindly agreed to take over the duties of treasurer.',
  ])('only report, propose or expect: %s', (sentence) => {
    expect(onlyReports(sentence)).toBe(true);
  });

  it.each([
    'KB to print badges for the stewards.',
    'It was suggested that the junction be changed, Mr Hall to take this up with the County.',
    'It was agreed that any objections be sent to the Clerk.',
    'There is an action on Nia to ring the school.',
    'The Clerk will write to the County.',
    'Mae Elin wedi cytuno i greu ffurflen newydd.',
    'RF has agreed to speak to the neighbours about their trees.',
  ])('are no such: %s', (sentence) => {
    expect(onlyReports(sentence)).toBe(false);
  });

  it('are suggested rather than ticked', () => {
    const text =
      'Notes of 12 October 2022\n\nPresent: Kim Bell (KB), Rhian Ford (RF)\n\nKB suggested that we should print badges for the stewards.\nRF will order the tents by 1 November.';
    expect(ticked(text)).toEqual([['order the tents', ['Rhian Ford']]]);
    expect(
      read(text)
        .implied.map(({ quote }) => quote)
        .join(' '),
    ).toContain('print badges');
  });
});

describe('layouts of lists of actions', () => {
  it('may have task, lead and state in columns of spaces, with topics between and no head', () => {
    const text = `Reference Panel – action log, 12 October 2022

Secretariat
Circulate the notes of the ninth meeting                 PL      New
Publish the notes on the website                         PL/NH   New

Maps
Panel members to send examples of maps that              All     Ongoing
could be opened, and say who would use them
Draft a note on licences                                 NH      Closed
`;
    expect(ticked(text)).toEqual([
      ['Circulate the notes of the ninth meeting', ['PL']],
      ['Publish the notes on the website', ['PL', 'NH']],
      ['send examples of maps that could be opened, and say who would use them', ['All']],
    ]);
    expect(read(text).completed.map(({ task }) => task)).toEqual(['Draft a note on licences']);
  });

  it('may have boxes for people who are written small', () => {
    const text = `# Weekly call

## Actions

- [ ] pascal: set up the shared drive
- [ ] pascal: write the June update
- [x] dee: write the May update
- [ ] infra: move the chat to the new host
`;
    expect(ticked(text)).toEqual([
      ['set up the shared drive', ['pascal']],
      ['write the June update', ['pascal']],
      ['move the chat to the new host', ['infra']],
    ]);
  });

  it('may say once who will do all that follows', () => {
    const text = `## Action items

- Mina will carry out the decisions to:
    - move the mailing list to the new host;
    - close the old account; and
- Tomasz and Mina will check the postage.
- Tomasz will:
  - draw up a list of firms; and
  - have the new cards printed.
`;
    expect(ticked(text)).toEqual([
      ['move the mailing list to the new host', ['Mina']],
      ['close the old account', ['Mina']],
      ['check the postage', ['Tomasz', 'Mina']],
      ['draw up a list of firms', ['Tomasz']],
      ['have the new cards printed', ['Tomasz']],
    ]);
  });

  it('are no list of tasks where somebody is thanked', () => {
    expect(ticked('## Notes\n\nThanks to:\n\n- Ann Hughes\n- Ben Price\n')).toEqual([]);
  });

  it('may stand under headings that are names, of which half are known', () => {
    const text = `Present: velda, marmot, rayan, mac

# Actions

## marmot

- finalise the bookings

## rayan

- cut down the spam

## robot

- invite the other club

## mac

- look into a payment page
`;
    expect(ticked(text)).toEqual([
      ['finalise the bookings', ['marmot']],
      ['cut down the spam', ['rayan']],
      ['invite the other club', ['robot']],
      ['look into a payment page', ['mac']],
    ]);
  });

  it('may name an owner after a sentence, and then go on in the same line', () => {
    const text = `Minutes of 12 October 2022
Present: Cllrs P Webb (Chairman), J Muir; Clerk: Mrs L Moss.

Item 4 i. Skate park The clerk had heard nothing. Clerk would write to the group again. Action: Clerk. ii. Shop The costs were felt to be too high. Residents would show that there was support. Action: residents. iii. Cemetery. It was agreed to send one more letter to the owner. Action: Clerk Rest of the cemetery was in good order.`;
    expect(ticked(text).map(([task, owners]) => `${owners.join(', ')} | ${task}`)).toEqual([
      'Clerk | write to the group again',
      'residents | show that there was support',
      'Clerk | send one more letter to the owner',
    ]);
  });

  it.each(['Speaker: [name]', '[theme]', 'see the report attached', 'check in', 'Mr Robert Hall, Director', 'action'])(
    'are not made of placeholders, pointers and names: %s',
    (line) => {
      expect(ticked(`## Actions\n\n- ${line}\n- Nia to ring the school\n`)).toEqual([['ring the school', ['Nia']]]);
    },
  );
});
