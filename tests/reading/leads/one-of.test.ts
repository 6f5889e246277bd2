import { describe, expect, it } from 'vitest';
import { looksLikeLead } from '../../../src/reading/leads/looks-like-lead.js';
import { resolveLeads } from '../../../src/reading/leads/resolve-leads.js';
import { rosterOf } from '../../../src/reading/read-context.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

const roster = rosterOf(sampleGroup(), askerOf('carys'));
const oneOf = (words: string): readonly string[] =>
  resolveLeads(words, roster).map((lead) => `${lead.kind} ${lead.name}${'isOneOf' in lead ? ', one is enough' : ''}`);

describe('leads of whom one is enough', () => {
  it.each([
    ['any one of the policy leads', ['set any one of the policy leads, one is enough']],
    ['One of policy leads', ['set One of policy leads, one is enough']],
    ['unrhyw un o’r policy leads', ["set unrhyw un o'r policy leads, one is enough"]],
    ['one of Lee and Mair', ['person Lee, one is enough', 'person Mair, one is enough']],
    ['either of Lee and Mair', ['person Lee, one is enough', 'person Mair, one is enough']],
    [
      'at least one of Lee, Mair and Owen',
      ['person Lee, one is enough', 'person Mair, one is enough', 'person Owen, one is enough'],
    ],
    ['un o Lee a Mair', ['person Lee, one is enough', 'person Mair, one is enough']],
  ])('are read: %s', (words, expected) => {
    expect(oneOf(words).map((lead) => lead.replaceAll('’', "'"))).toEqual(expected);
  });

  it('and the set is called without its article', () => {
    expect(resolveLeads('the policy leads', roster)).toMatchObject([{ kind: 'set', name: 'policy leads' }]);
  });

  it.each(['All policy leads', 'Lee and Mair', 'the policy leads'])('are all needed otherwise: %s', (words) => {
    expect(oneOf(words).join()).not.toContain('one is enough');
  });

  it('are not read if they are things', () => {
    expect(looksLikeLead('one of the papers', roster)).toBe(false);
    expect(looksLikeLead('One of Lee and Mair', roster)).toBe(true);
    expect(oneOf('one of the Comms team').join()).not.toContain('one is enough');
  });
});
