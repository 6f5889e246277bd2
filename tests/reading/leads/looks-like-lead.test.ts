import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isImperative } from '../../../src/reading/leads/imperative-verbs.js';
import { looksLikeLead } from '../../../src/reading/leads/looks-like-lead.js';
import { ROSTER } from './sample-roster.js';

describe('words before "to"', () => {
  it.each([
    'Siân',
    'Will',
    'Comms team',
    'Policy officials',
    'ARWAP Implementation Team',
    '[REDACTED]',
    'All',
    'Jo Bloggs',
    'SE',
    'The Chair',
    'The group',
    'Siân Rees and Comms team',
    'Design team',
    'Research and Evaluation unit',
    'Audit Wales',
    'Welsh Government officials',
    'ARWAP Implementation team and colleagues ([REDACTED] among others)',
  ])('may be a lead: %s', (words) => {
    expect(looksLikeLead(words, ROSTER)).toBe(true);
  });

  it.each([
    'Circulate guidance',
    'Share ToR',
    'Agree next steps',
    'Send the list',
    'Email all policy leads',
    'Invite Comms team',
    'Work with Comms team',
    'Contact HR',
    'Paper',
    'Training',
    'The report',
    'Progress Report',
    'Terms of reference',
    'Cylchredeg y nodyn',
    "Rhannu'r cofnodion",
    'Anfonwch',
    'Y papur',
    'This',
    'If possible',
    'in order',
    'By Friday',
    'TBC',
    '-',
    '',
  ])('may not be a lead: %s', (words) => {
    expect(looksLikeLead(words, ROSTER)).toBe(false);
  });

  it('are a lead only as a whole if they mention somebody', () => {
    const roster = { ...ROSTER, mentions: [{ text: '<at>Siân Rees</at>', id: 'sian', name: 'Siân Rees' }] };
    expect(looksLikeLead('<at>Siân Rees</at> and Tomos', roster)).toBe(true);
    expect(looksLikeLead('Liaise with <at>Siân Rees</at>', roster)).toBe(false);
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => typeof looksLikeLead(text, ROSTER) === 'boolean'));
  });
});

describe('a verb at the beginning of a task', () => {
  it('is recognised in any spelling', () => {
    for (const word of ['Circulate', 're-issue', 'Organize', 'co-ordinate', 'Rhannu’r', 'Paratowch', 'send:'])
      expect(isImperative(word), word).toBe(true);
    for (const word of ['Siân', 'Mark', 'Grant', 'Comms', 'the', '']) expect(isImperative(word), word).toBe(false);
  });
});
