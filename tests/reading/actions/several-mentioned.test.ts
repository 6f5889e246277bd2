import { describe, expect, it } from 'vitest';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import type { Roster } from '../../../src/reading/leads/roster.js';

const roster: Roster = {
  people: [
    { id: 'sian', name: 'Siân Rees' },
    { id: 'owain', name: 'Owain Price' },
    { id: 'grace', name: 'Grace Order-Jones' },
  ],
  sets: [{ name: 'Policy leads', members: ['sian'] }],
  mentions: [
    { text: '<at>Siân Rees</at>', id: 'sian', name: 'Siân Rees' },
    { text: '<at>Owain</at>', id: 'owain', name: 'Owain' },
    { text: '<at>Policy leads</at>', id: 'tag', name: 'Policy leads', isOfMany: true },
  ],
  speaker: 'owain',
};
const context = {
  deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: null, nation: 'england-and-wales' as const },
  roster,
};
const read = (text: string): readonly string[] =>
  readActions(text, context).actions.map(({ task, leads }) => `${leads.map(({ name }) => name).join(', ')} | ${task}`);

describe('U26: an action of several people', () => {
  it.each([
    ['ACTION: @Owain @Siân to draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: @Owain and @Siân to draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: @Owain Price, @Siân Rees draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: <at>Owain</at> <at>Siân Rees</at> to draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: <at>Owain</at>, <at>Siân Rees</at> draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: <at>Owain</at> and Siân Rees to draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: Owain Price (with Siân Rees) to draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: Owain Price (with <at>Siân Rees</at>) to draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: <at>Owain</at> (with Siân) to draft the plan', 'Owain Price, Siân Rees | draft the plan'],
    ['ACTION: <at>Policy leads</at> to draft the plan', 'Policy leads | draft the plan'],
    ['ACTION: @Policy leads to draft the plan', 'Policy leads | draft the plan'],
    ['ACTION: siân.rees@gov.wales to draft the plan', 'Siân Rees | draft the plan'],
    ['ACTION: jo.bloggs@gov.wales to draft the plan', 'jo.bloggs@gov.wales | draft the plan'],
    ['ACTION: Grace Order\u2011Jones to draft the plan', 'Grace Order-Jones | draft the plan'],
    ['ACTION: Siân to explain the <b> tag', 'Siân Rees | explain the <b> tag'],
    ['ACTION: Siân to make <b>this</b> bold', 'Siân Rees | make <b>this</b> bold'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
