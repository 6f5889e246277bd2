import { describe, expect, it } from 'vitest';
import { resolveLeads } from '../../../src/reading/leads/resolve-leads.js';
import type { Roster, RosterPerson } from '../../../src/reading/leads/roster.js';

const people: readonly RosterPerson[] = [
  { id: 'gwen', name: 'LLOYD Gwen' },
  { id: 'rhys', name: 'Rhys Bowen - HSS' },
  { id: 'mared', name: 'Mared Puw | Llywodraeth Cymru' },
  { id: 'huw', name: 'Dr Huw Parry (Guest)' },
  { id: 'nia', name: 'Morgan, Nia (Health)' },
  { id: 'owain', name: 'Owain Price' },
  { id: 'thomas', name: 'Thomas Hughes' },
  { id: 'grace', name: 'Grace Order\u2011Jones' },
  { id: 'sian', name: 'Siân Rees', email: 's.rees4@gov.wales', earlierNames: ['Siân Morgan'] },
  { id: 'angharad', name: 'Angharad Vaughan' },
  { id: 'mair', name: 'Mair Evans' },
  { id: 'dafydd', name: 'Dafydd Wyn Jones' },
];
const roster: Roster = { people, sets: [{ name: 'Policy leads', members: ['gwen'] }], mentions: [], speaker: 'owain' };

/** Leads in short: who it is and how they were recognised, or the kind and the words, or whom it may be. */
const short = (words: string, among: Roster = roster): readonly string[] =>
  resolveLeads(words, among).map((lead) => {
    if (lead.kind === 'person') return [lead.person, lead.inferred].filter(Boolean).join(' by ');
    return lead.kind === 'unclear' ? `${lead.candidates.join(' or ')}?` : `${lead.kind}: ${lead.name}`;
  });

describe('U28: a member whom the directory writes in its own way', () => {
  it.each([
    ['Gwen Lloyd', 'gwen'],
    ['Lloyd Gwen', 'gwen'],
    ['LLOYD Gwen', 'gwen'],
    ['Lloyd, Gwen', 'gwen'],
    ['Gwen', 'gwen by first-name'],
    ['Lloyd', 'gwen by surname'],
    ['Rhys Bowen', 'rhys'],
    ['Rhys Bowen - HSS', 'rhys'],
    ['Bowen', 'rhys by surname'],
    ['RB', 'rhys by initials'],
    ['Mared Puw', 'mared'],
    ['Puw, Mared', 'mared'],
    ['Huw Parry', 'huw'],
    ['Dr Parry', 'huw by surname'],
    ['Dr Huw Parry (Guest)', 'huw'],
    ['Nia Morgan', 'nia'],
    ['Morgan, Nia', 'nia'],
  ])('is “%s”', (words, expected) => {
    expect(short(words)).toEqual([expected]);
  });

  it('is shown by a clean name', () => {
    const names = ['LLOYD Gwen', 'Rhys Bowen', 'Mared', 'Huw', 'Nia'].flatMap((words) => resolveLeads(words, roster));
    expect(names.map(({ name }) => name)).toEqual(['Gwen Lloyd', 'Rhys Bowen', 'Mared Puw', 'Huw Parry', 'Nia Morgan']);
  });
});

describe('a name in another spelling', () => {
  it.each([
    ['Tom', 'thomas by short-form'],
    ['Tom Hughes', 'thomas by short-form'],
    ['Tomos Hughes', 'thomas?'],
    ['Angie', 'angharad by short-form'],
    ['Dave', 'dafydd by short-form'],
    ['Dai Jones', 'dafydd by short-form'],
    ['Sian Rees', 'sian'],
    ['Siân Ress', 'sian by spelling'],
    ['Sian Rese', 'sian by spelling'],
    ['Thomas Huges', 'thomas by spelling'],
    ['Angharad Vaughn', 'angharad by spelling'],
    ['i Fair', 'mair by spelling'],
    ['Fair Evans', 'mair by spelling'],
    ['Ddafydd', 'dafydd by spelling'],
    ['Grace Order-Jones', 'grace'],
    ['Grace Order\u2011Jones', 'grace'],
    ['Siân Morgan', 'sian'],
  ])('“%s” is %s', (words, expected) => {
    expect(short(words.replace(/^i /u, ''))).toEqual([expected]);
  });

  it.each([
    ['Owen', ['owain']],
    ['Owen Price', ['owain']],
    ['Owian', ['owain']],
    ['Tohmas', ['thomas']],
    ['Sion Rees', ['sian']],
    ['Angahrad', ['angharad']],
    ['Owain Davies', ['owain']],
  ])('“%s” belongs to nobody, and leads to the question whether %j is meant', (words, candidates) => {
    expect(resolveLeads(words, roster)).toEqual([{ kind: 'unclear', name: words, candidates, isNear: true }]);
  });

  it.each(['Rhian Davies', 'Jo Bloggs', 'Audit Wales', 'Zed', 'Comms', 'HR', 'Dom', 'Ann'])(
    '“%s” resembles nobody’s, and stays',
    (words) => {
      expect(resolveLeads(words, roster).map(({ kind, name }) => [kind === 'name' || kind === 'team', name])).toEqual([
        [true, words],
      ]);
    },
  );

  it('leads to the question which one if it is short for several', () => {
    const two: Roster = { ...roster, people: [...people, { id: 'tomos', name: 'Tomos Ellis' }] };
    expect(short('Tom', two)).toEqual(['thomas or tomos?']);
  });

  it('is looked up among members only by a member', () => {
    expect(resolveLeads('Owen', { ...roster, people: [] })).toEqual([{ kind: 'name', name: 'Owen' }]);
  });
});

describe('U26: a bare address', () => {
  it.each([
    ['owain.price@gov.wales', 'owain'],
    ['siân.rees@gov.wales', 'sian'],
    ['s.rees4@gov.wales', 'sian'],
    ['sian.rees2@cardiff.ac.uk', 'sian'],
    ['Gwen.Lloyd@gov.wales', 'gwen'],
    ['<gwen.lloyd@gov.wales>', 'gwen'],
    ['bowen.rhys@gov.wales', 'rhys'],
    ['hparry@nhs.wales', 'huw'],
    ['jo.bloggs@gov.wales', 'name: jo.bloggs@gov.wales'],
  ])('“%s” is %s', (words, expected) => {
    expect(short(words)).toEqual([expected]);
  });
});

describe('U26: several people who lead', () => {
  it.each([
    ['Owain Price (with Siân Rees)', ['owain', 'sian']],
    ['Owain (with Siân and Gwen)', ['owain by first-name', 'sian by first-name', 'gwen by first-name']],
    ['Owain Price (gyda Siân Rees)', ['owain', 'sian']],
    ['Owain Price (with Comms)', ['owain']],
    ['Owain Price (Finance)', ['owain']],
    ['@Owain @Siân', ['owain by first-name', 'sian by first-name']],
  ])('“%s” are %j', (words, expected) => {
    expect(short(words)).toEqual(expected);
  });

  const tag = { text: '<at>Policy leads</at>', id: 'tag-1', name: 'Policy leads', isOfMany: true } as const;
  const analysts = { text: '<at>Analysts</at>', id: 'tag-2', name: 'Analysts', isOfMany: true } as const;
  const everyone = { text: '<at>Everyone</at>', id: '19:chat', name: 'Everyone', isOfMany: true } as const;

  it('are the set of a tag’s name, and everyone', () => {
    const mentions = [tag, analysts, everyone];
    const leads = (words: string): unknown => resolveLeads(words, { ...roster, mentions });
    expect(leads('<at>Policy leads</at>')).toEqual([{ kind: 'set', set: 'Policy leads', name: 'Policy leads' }]);
    expect(leads('<at>Everyone</at>')).toEqual([{ kind: 'set', set: 'everyone', name: 'Everyone' }]);
    expect(leads('<at>Analysts</at>')).toEqual([{ kind: 'team', name: 'Analysts' }]);
  });
});
