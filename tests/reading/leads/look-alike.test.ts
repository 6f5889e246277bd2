import { describe, expect, it } from 'vitest';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import { resolveLeads } from '../../../src/reading/leads/resolve-leads.js';
import { ROSTER } from './sample-roster.js';

describe('a name with letters of another alphabet that resemble those of a member’s', () => {
  it.each([
    ['Сlaire Bennett', ['claire']],
    ['Claire Вennett', ['claire']],
    ['Сlаirе Веnnеtt', ['claire']],
    ['Τomos Hughes', ['tomos']],
    ['Ｃlaire Bennett', ['claire']],
    ['Еmma', ['emma1', 'emma2']],
  ])('is not the member’s: “%s” leads to the question who is meant', (words, candidates) => {
    expect(resolveLeads(words, ROSTER)).toEqual([{ kind: 'unclear', name: words, candidates }]);
  });

  it('leads to the question in an action too', () => {
    const { actions } = readActions('ACTION: Сlaire Bennett to circulate the minutes by 30 November', {
      roster: ROSTER,
      deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: null, nation: 'england-and-wales' },
    });
    expect(actions[0]?.leads).toEqual([{ kind: 'unclear', name: 'Сlaire Bennett', candidates: ['claire'] }]);
  });

  it.each(['Анна Петрова', 'Νίκος', 'Łukasz Żak', 'Ŵyn Ŷnyr', 'Сергей'])(
    'is its own if it resembles nobody’s: “%s” stays as it is',
    (words) => {
      expect(resolveLeads(words, ROSTER)).toEqual([{ kind: 'name', name: words }]);
    },
  );

  it('is a member’s own if they spell it like that', () => {
    const roster = { ...ROSTER, people: [...ROSTER.people, { id: 'olena', name: 'Олена Косач' }] };
    expect(resolveLeads('Олена Косач', roster)).toEqual([{ kind: 'person', person: 'olena', name: 'Олена Косач' }]);
  });
});
