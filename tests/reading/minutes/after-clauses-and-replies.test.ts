import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = `Minutes of the Committee held on 12 October 2022
Present: Joyce Hull (Chair), Ray Thompson (RT), Sean Palmer (SP), Ellen Spain (ES)

`;
/** The open actions of minutes: each task and who has it. */
const actionsOf = (text: string): readonly (readonly [string, ...string[]])[] =>
  readMinutes(HEAD + text, { held: '2022-10-12', next: '2022-11-17', nation: 'england-and-wales' }).actions.map(
    ({ task, owners }) => [task, ...owners],
  );

describe('a clause before the lead', () => {
  it.each([
    ['Once the lease is signed, RT to order the keys.', 'order the keys once the lease is signed', 'Ray Thompson'],
    ['Subject to funds, ES to buy a kettle.', 'buy a kettle subject to funds', 'Ellen Spain'],
    ['Before the AGM, SP to book the hall.', 'book the hall before the AGM', 'Sean Palmer'],
  ])('stands after the task: %s', (said, task, lead) => {
    expect(actionsOf(`Action: ${said}`)).toEqual([[task, lead]]);
  });
});

describe('the paragraph after a task', () => {
  it.each(['This has been resolved.', 'This action was completed and the file is kept.', 'These had been ordered.'])(
    'closes it: %s',
    (reply) => {
      expect(actionsOf(`a. RT agreed to contact the Rural Council about receipts.\n\n${reply}`)).toEqual([]);
    },
  );

  it('leaves it open if it has not been done', () => {
    expect(actionsOf('a. RT agreed to contact the Rural Council about receipts.\n\nThis had not been done.')).toEqual([
      ['contact the Rural Council about receipts', 'Ray Thompson'],
    ]);
  });
});

describe('somebody who will do this', () => {
  it('has what was asked of the meeting before', () => {
    expect(
      actionsOf(
        'Barry Forrest requested that the Council write a letter to Transport Scotland about the delay. SP agreed to undertake this.',
      ),
    ).toEqual([['write a letter to Transport Scotland about the delay', 'Sean Palmer']]);
  });

  it('does not take what somebody else has', () => {
    expect(actionsOf('RT agreed to price the hall. ES will see to it.')).toContainEqual([
      'price the hall',
      'Ray Thompson',
    ]);
  });
});

it('what nobody will do is no action', () => {
  expect(actionsOf('Neither the Borough nor the Housing Trust will fund the posts. Nobody will paint them.')).toEqual(
    [],
  );
});

it('a lead at the end has the task, even if a report stands between them', () => {
  expect(
    actionsOf('It was agreed to add the protocol to the agenda. The protocol had been posted to Councillors.   Clerk'),
  ).toEqual([['add the protocol to the agenda', 'Clerk']]);
});

describe('somebody who goes on to something else', () => {
  it('has both tasks', () => {
    expect(actionsOf('ES to talk to the church about the hall, and will let the Clerk know.')).toEqual([
      ['talk to the church about the hall', 'Ellen Spain'],
      ['let the Clerk know', 'Ellen Spain'],
    ]);
  });
});

it('initials in brackets behind a task are no part of it', () => {
  expect(actionsOf('Ray to look at the figures and share them with the group (RT).')).toEqual([
    ['look at the figures and share them with the group', 'Ray'],
  ]);
});

it('what was not agreed is no action', () => {
  expect(actionsOf('The Council should consider a Facebook page. No decision was taken.')).toEqual([]);
});

it('a list of what is to be done before the next meeting is read', () => {
  expect(
    actionsOf('To do before next meeting:\nRay: quote for the lines\nES speak to the vicar\nSean - printer, posters\n'),
  ).toEqual([
    ['quote for the lines', 'Ray'],
    ['speak to the vicar', 'Ellen Spain'],
    ['printer, posters', 'Sean'],
  ]);
});

describe('a transcript', () => {
  const said = `00:01:10 Gwen Lloyd: the leaflet is with the printers.
00:01:22 Mared Puw: I need to chase them about the proofs. I'll do that tomorrow.
00:01:40 Gwen Lloyd: great. And could someone check the Welsh?
00:01:48 Rhys Bowen: yeah I can do that, by Friday?
00:01:52 Gwen Lloyd: perfect. And I'll ring the office.`;

  it('gives each speaker what they say they will do, and what they answer that they can', () => {
    expect(actionsOf(said)).toEqual([
      ['chase them about the proofs', 'Mared Puw'],
      ['check the Welsh', 'Rhys Bowen'],
      ['ring the office', 'Gwen Lloyd'],
    ]);
  });
});

it.each([
  ['AC still to meet the landlord.', 'meet the landlord'],
  ['RT agreed to approach Halls, SP having spoken to them in June.', 'approach Halls'],
  ['All trustees to send their forms to SP please.', 'send their forms to SP'],
])('only the task is read: %s', (text, task) => {
  expect(actionsOf(text).map(([one]) => one)).toEqual([task]);
});

it('who will be on leave has no task', () => {
  expect(actionsOf('The Director will be on leave from 24 to 28 October.')).toEqual([]);
});

describe('a table with a column of actions', () => {
  const table = (rows: string): string => `Item | Discussion | Action\n${rows}`;

  it('says what to do in its discussion where the action is only who and when', () => {
    const rows =
      '3 | The report was given. Governors asked for a breakdown by pupil premium. | SP – next FGB\n4 | The roof leaks. RT will ring the builder about it. | RT (by 4 November)\n';
    expect(actionsOf(table(rows))).toEqual([
      ['Governors asked for a breakdown by pupil premium', 'Sean Palmer'],
      ['ring the builder about it', 'Ray Thompson'],
    ]);
  });

  it('offers what its discussion gives somebody where the action is empty', () => {
    const rows =
      '5 | The policy was approved. | Clerk to publish it\n6 | Training was discussed. ES and RT to book onto safer recruitment. | \n';
    const { implied } = readMinutes(HEAD + table(rows), {
      held: '2022-10-12',
      next: null,
      nation: 'england-and-wales',
    });
    expect(implied.map(({ task, owners }) => [task, owners])).toEqual([
      ['book onto safer recruitment', ['Ellen Spain', 'Ray Thompson']],
    ]);
  });
});

describe('the items of a council', () => {
  it('have parts, of which only the last is done', () => {
    expect(
      actionsOf(
        '22/121 Parks: (a) Shelter – two quotes had come, RT to obtain a third. (b) Pond: ES to chase the agency. (c) Noticeboard – completed.',
      ),
    ).toEqual([
      ['obtain a third', 'Ray Thompson'],
      ['chase the agency', 'Ellen Spain'],
    ]);
  });

  it('give somebody what is resolved that they do', () => {
    expect(actionsOf('RESOLVED that the Clerk apply for a debit card.')).toEqual([
      ['apply for a debit card', 'the Clerk'],
    ]);
  });

  it('mean by “he” whoever is named behind the label of the item', () => {
    expect(
      actionsOf('22/124 Highways: Sean Palmer advised that the road would be closed. He agreed to find out why.'),
    ).toEqual([['find out why', 'Sean Palmer']]);
  });

  it('have no action where somebody only asked when', () => {
    expect(actionsOf('Another resident asked when the verge would be cut.')).toEqual([]);
  });
});

it('what a task is about may stand before its lead', () => {
  expect(actionsOf('Actions:\n- Migration plan: Ray will produce a draft\n- ES to ring the printer\n')).toEqual([
    ['Migration plan: produce a draft', 'Ray'],
    ['ring the printer', 'Ellen Spain'],
  ]);
});

it('a resolution may give two people something', () => {
  expect(actionsOf('RESOLVED that the Clerk apply for a card and that RT will ring the bank.')).toEqual([
    ['apply for a card', 'the Clerk'],
    ['ring the bank', 'Ray Thompson'],
  ]);
});

it('the next item closes nothing by what it reports of its own', () => {
  expect(
    actionsOf('RT agreed to write to Royal Mail.\n\nA response was received from the County about the potholes.'),
  ).toEqual([['write to Royal Mail', 'Ray Thompson']]);
});

describe('what is said in a transcript', () => {
  it('stays a question if nobody promises anything in it', () => {
    expect(actionsOf('00:01:10 Gwen Lloyd: when will the printers send the proofs?')).toEqual([]);
  });

  it('is no promise if somebody can only confirm something', () => {
    expect(actionsOf('00:01:10 Gwen Lloyd: I can confirm that the leaflet is out.')).toEqual([]);
  });
});
