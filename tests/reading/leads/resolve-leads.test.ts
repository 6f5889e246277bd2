import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLeads } from '../../../src/reading/leads/resolve-leads.js';
import type { Roster } from '../../../src/reading/leads/roster.js';
import { ROSTER } from './sample-roster.js';

/** Leads in short: a person's id, or the kind and the words. */
const short = (words: string, roster: Roster = ROSTER): readonly string[] =>
  resolveLeads(words, roster).map((lead) => (lead.kind === 'person' ? lead.person : `${lead.kind}: ${lead.name}`));

describe('leads', () => {
  it.each([
    ['Siân Rees', ['sian']],
    ['sian rees', ['sian']],
    ['@Sian Rees', ['sian']],
    ['Llyr', ['llyr']],
    ['Rees', ['sian']],
    ['Mrs Rees', ['sian']],
    ['O’Neill', ['aoife']],
    ["Aoife O'Neill", ['aoife']],
    ['Huw Davies', ['huw']],
    ['Davies, Huw', ['huw']],
    ['TH', ['tomos']],
    ['S.R.', ['sian']],
    ['GO', ['grace']],
    ['ME', ['mair']],
    ['Emma P', ['emma2']],
    ['claire.bennett@example.org', ['claire']],
    ['claire.bennett', ['claire']],
    ['Claire Bennett <claire.bennett@example.org>', ['claire']],
    ['Emma Bennett (with Comms)', ['emma1']],
    ['I', ['claire']],
    ['me', ['claire']],
    ['fi', ['claire']],
    ['Jo Bloggs', ['name: Jo Bloggs']],
    ['sr', ['name: sr']],
    ['', []],
    ['TBC', []],
    [' - ', []],
  ])('are the person whom "%s" names: %j', (words, expected) => {
    expect(short(words)).toEqual(expected);
  });

  it.each([
    ['Policy leads', ['set: Policy leads']],
    ['All policy leads', ['set: All policy leads']],
    ['every policy lead', ['set: every policy lead']],
    ['All (policy leads)', ['set: All (policy leads)']],
    ['Health and Social Care policy leads', ['set: Health and Social Care policy leads']],
    ['Health and Social Care policy leads and Siân', ['set: Health and Social Care policy leads', 'sian']],
    ['pob arweinydd iechyd', ['set: pob arweinydd iechyd']],
    ['All', ['set: All']],
    ['Members', ['set: Members']],
    ['Pawb', ['set: Pawb']],
    ['Policy officials', ['team: Policy officials']],
    ['Tîm Cyfathrebu', ['team: Tîm Cyfathrebu']],
    ['Health and Social Care team', ['team: Health and Social Care team']],
    ['HR and OD team', ['team: HR and OD team']],
    ['Head of Housing', ['post: Head of Housing']],
    ['Chair of the Housing Board', ['post: Chair of the Housing Board']],
    ['Director of Health and Social Services', ['post: Director of Health and Social Services']],
    ['█████ and █████', ['redacted: █████', 'redacted: █████']],
    ['■■■', ['redacted: ■■■']],
    ['[REDACTED] (HR)', ['redacted: [REDACTED] (HR)']],
  ])('are the set, team, post or blacked-out name in "%s": %j', (words, expected) => {
    expect(short(words)).toEqual(expected);
  });

  it.each([
    ['Siân and Tomos', ['sian', 'tomos']],
    ['both Siân and Tomos', ['sian', 'tomos']],
    ['Siân, Tomos and the Comms team', ['sian', 'tomos', 'team: the Comms team']],
    ['Siân Rees a Tomos Hughes', ['sian', 'tomos']],
    ["Siân a'r tîm Cyfathrebu", ['sian', 'team: tîm Cyfathrebu']],
    ['SR/TH', ['sian', 'tomos']],
    ['@Siân @Tomos', ['sian', 'tomos']],
    ['MW/YO', ['name: MW', 'name: YO']],
    ['MW and YO', ['name: MW', 'name: YO']],
    ['Jo, Bill and Kate', ['name: Jo', 'name: Bill', 'name: Kate']],
    ['Jo Bloggs and Siân', ['name: Jo Bloggs', 'sian']],
    ['Siân and Bill', ['sian', 'name: Bill']],
    ['ARWAP implementation team/[REDACTED]', ['team: ARWAP implementation team', 'redacted: [REDACTED]']],
    ['Tomos, with support from Comms', ['tomos', 'team: Comms']],
    ['Director of Health and Social Services and Siân', ['post: Director of Health and Social Services', 'sian']],
    ['Equality and Human Rights Commission', ['name: Equality and Human Rights Commission']],
    ['Siân and Siân Rees', ['sian']],
  ])('are all of those in "%s": %j', (words, expected) => {
    expect(short(words)).toEqual(expected);
  });

  it('are never guessed: words that match several people are unclear, with all of them', () => {
    expect(resolveLeads('Emma', ROSTER)).toEqual([{ kind: 'unclear', name: 'Emma', candidates: ['emma1', 'emma2'] }]);
    expect(resolveLeads('Bennett', ROSTER)).toEqual([
      { kind: 'unclear', name: 'Bennett', candidates: ['claire', 'emma1'] },
    ]);
    expect(resolveLeads('Siân or Tomos', ROSTER)).toEqual([
      { kind: 'unclear', name: 'Siân or Tomos', candidates: ['sian', 'tomos'] },
    ]);
  });

  it('say how a person was recognised if it was not by their full name', () => {
    const inferred = (words: string): unknown => resolveLeads(words, ROSTER)[0];
    expect(inferred('Tomos')).toMatchObject({ person: 'tomos', inferred: 'first-name' });
    expect(inferred('Hughes')).toMatchObject({ person: 'tomos', inferred: 'surname' });
    expect(inferred('TH')).toMatchObject({ person: 'tomos', inferred: 'initials' });
    expect(inferred('I')).toMatchObject({ person: 'claire', inferred: 'speaker' });
    expect(inferred('Tomos Hughes')).toEqual({ kind: 'person', person: 'tomos', name: 'Tomos Hughes' });
  });

  it('are the one member who chairs or is secretary, and a post if nobody or several do', () => {
    expect(short('The Chair and the Secretary')).toEqual(['claire', 'tomos']);
    expect(short('Y Cadeirydd')).toEqual(['claire']);
    const nobody = { ...ROSTER, people: ROSTER.people.map(({ id, name }) => ({ id, name })) };
    expect(short('Chair', nobody)).toEqual(['post: Chair']);
    const both = { ...ROSTER, people: ROSTER.people.map((person) => ({ ...person, roles: ['chair'] as const })) };
    expect(short('Chair', both)).toEqual(['post: Chair']);
  });
});

describe('a mention', () => {
  const mentioning = (...mentions: Roster['mentions']): Roster => ({ ...ROSTER, mentions });
  const dr = { text: '<at>Dr New</at>', id: 'new', name: 'Dr New' };

  it('means its person, whether or not the group knows them, in the given order', () => {
    expect(short('<at>Dr New</at>', mentioning(dr))).toEqual(['new']);
    expect(short('Tomos and <at>Dr New</at>/the Comms team', mentioning(dr))).toEqual([
      'tomos',
      'new',
      'team: the Comms team',
    ]);
  });

  it('is not found inside a longer name', () => {
    expect(short('Sian Reeson', mentioning({ text: 'Sian Rees', id: 'sian', name: 'Sian Rees' }))).toEqual([
      'unclear: Sian Reeson',
    ]);
  });

  it('means each of two people with the same text in turn, or is unclear if it occurs once', () => {
    const emmas = mentioning(
      { text: '<at>Emma</at>', id: 'emma2', name: 'Emma Price' },
      { text: '<at>Emma</at>', id: 'emma1', name: 'Emma Bennett' },
    );
    expect(short('<at>Emma</at> <at>Emma</at>', emmas)).toEqual(['emma2', 'emma1']);
    expect(resolveLeads('<at>Emma</at>', emmas)).toMatchObject([{ kind: 'unclear', candidates: ['emma2', 'emma1'] }]);
  });
});

describe('words of any kind as leads', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc
      .array(fc.constantFrom('Siân', ' and ', '/', ', ', '(', ')', 'Emma', ' a ', '@', '[REDACTED]', 'team', ' with '))
      .map((parts) => parts.join('')),
  );

  it('give leads with names, each once, without failing', () => {
    fc.assert(
      fc.property(words, (said) => {
        const leads = resolveLeads(said, ROSTER);
        for (const lead of leads) expect(lead.name.trim()).not.toBe('');
        const people = leads.flatMap((lead) => (lead.kind === 'person' ? [lead.person] : []));
        expect(new Set(people).size).toBe(people.length);
      }),
    );
  });

  it('are read no further than a lead column goes, however long they are', () => {
    expect(resolveLeads(`Siân, ${'Jo Bloggs and '.repeat(50_000)}`, ROSTER).length).toBeLessThan(60);
  });
});
