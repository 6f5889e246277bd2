import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeLead } from '../../../src/core/leads/looks-like-lead.js';
import { resolveLeads } from '../../../src/core/leads/resolve-leads.js';
import type { Roster } from '../../../src/core/leads/roster.js';

const ROSTER: Roster = {
  people: [
    { id: 'claire', name: 'Claire Bennett', email: 'claire.bennett@example.org' },
    { id: 'sian', name: 'Siân Rees' },
    { id: 'tomos', name: 'Tomos Hughes' },
    { id: 'emma1', name: 'Emma Bennett' },
    { id: 'emma2', name: 'Emma Price' },
    { id: 'llyr', name: 'Llŷr ap Gwynfor', givenName: 'Llŷr', surname: 'ap Gwynfor' },
  ],
  sets: [{ name: 'policy leads', members: ['sian', 'tomos'] }],
  mentions: [],
  speaker: 'claire',
};

/** Leads in short: a person's id, or the kind and the words. */
const short = (words: string, roster: Roster = ROSTER): readonly string[] =>
  resolveLeads(words, roster).map((lead) => (lead.kind === 'person' ? lead.person : `${lead.kind}: ${lead.name}`));

describe('leads', () => {
  it.each([
    ['Siân Rees', ['sian']],
    ['sian rees', ['sian']],
    ['Llyr', ['llyr']],
    ['Rees', ['sian']],
    ['TH', ['tomos']],
    ['claire.bennett@example.org', ['claire']],
    ['I', ['claire']],
    ['Siân and Tomos', ['sian', 'tomos']],
    ['Siân, Tomos and the Comms team', ['sian', 'tomos', 'team: the Comms team']],
    ['Siân Rees a Tomos Hughes', ['sian', 'tomos']],
    ['SR/TH', ['sian', 'tomos']],
    ['MW/YO', ['name: MW', 'name: YO']],
    ['MW and YO', ['name: MW', 'name: YO']],
    ['ARWAP implementation team/[REDACTED]', ['team: ARWAP implementation team', 'redacted: [REDACTED]']],
    ['█████ and █████', ['redacted: █████', 'redacted: █████']],
    ['■■■', ['redacted: ■■■']],
    ['Policy leads', ['set: Policy leads']],
    ['All policy leads', ['set: All policy leads']],
    ['All (policy leads)', ['set: All (policy leads)']],
    ['All', ['set: All']],
    ['Pawb', ['set: Pawb']],
    ['Policy officials', ['team: Policy officials']],
    ['Health and Social Care team', ['team: Health and Social Care team']],
    ['HR and OD team', ['team: HR and OD team']],
    ['Head of Housing', ['post: Head of Housing']],
    ['Director of Health and Social Services', ['team: Director of Health and Social Services']],
    ['Jo Bloggs', ['name: Jo Bloggs']],
    ['Jo Bloggs and Siân', ['name: Jo Bloggs', 'sian']],
    ['Siân and Siân Rees', ['sian']],
    ['', []],
  ])('of "%s" are %j', (words, expected) => {
    expect(short(words)).toEqual(expected);
  });

  it('are never guessed: a name or initials that fit several are unclear, with all whom they fit', () => {
    expect(resolveLeads('Emma', ROSTER)).toEqual([{ kind: 'unclear', name: 'Emma', candidates: ['emma1', 'emma2'] }]);
    expect(resolveLeads('Bennett', ROSTER)).toEqual([
      { kind: 'unclear', name: 'Bennett', candidates: ['claire', 'emma1'] },
    ]);
  });

  it('say how a person was recognised when it was not by their full name', () => {
    expect(resolveLeads('Tomos', ROSTER)).toEqual([
      { kind: 'person', person: 'tomos', name: 'Tomos Hughes', inferred: 'first-name' },
    ]);
    expect(resolveLeads('Tomos Hughes', ROSTER)).toEqual([{ kind: 'person', person: 'tomos', name: 'Tomos Hughes' }]);
    expect(resolveLeads('TH', ROSTER)[0]).toMatchObject({ inferred: 'initials' });
  });

  it('are whoever is mentioned, and those named beside the mention', () => {
    const roster = { ...ROSTER, mentions: [{ text: '<at>Dr New</at>', id: 'new', name: 'Dr New' }] };
    expect(short('<at>Dr New</at>', roster)).toEqual(['new']);
    expect(short('<at>Dr New</at> and the Comms team', roster)).toEqual(['new', 'team: the Comms team']);
  });

  it('come out of any words at all without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (words) => {
        for (const lead of resolveLeads(words, ROSTER)) expect(lead.name.trim()).not.toBe('');
        looksLikeLead(words, ROSTER);
      }),
    );
  });
});

describe('words before "to"', () => {
  it.each([
    'Siân',
    'Comms team',
    'Policy officials',
    'ARWAP Implementation Team',
    '[REDACTED]',
    'All',
    'Jo Bloggs',
    'SE',
    'The Chair',
    'Siân Rees and Comms team',
    'ARWAP Implementation team and colleagues ([REDACTED] among others)',
  ])('could be a lead: %s', (words) => {
    expect(looksLikeLead(words, ROSTER)).toBe(true);
  });

  it.each([
    'Circulate guidance',
    'Share ToR',
    'Agree next steps',
    'Send the list',
    'Cylchredeg y nodyn',
    'This',
    'If possible',
    'in order',
    '',
  ])('could not: %s', (words) => {
    expect(looksLikeLead(words, ROSTER)).toBe(false);
  });
});
