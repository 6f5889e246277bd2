import { describe, expect, it } from 'vitest';
import { findOutsiders } from '../../../src/reading/chat/find-outsiders.js';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { vocabularyFor } from './chat-vocabulary.js';

const namesIn = (said: string): readonly string[] => findOutsiders(said).map(({ name }) => name);
const peopleIn = (said: string) =>
  findSlots(said, vocabularyFor('claire')).people.map(({ person: { id, name } }) => `${id ?? 'nobody'}: ${name}`);

describe('the names of those whom nobody in the group knows', () => {
  it.each<[string, readonly string[]]>([
    ['Had a word with Alex Wilber and he is happy to write it up', ['Alex Wilber']],
    ['Bethan will draft the response', ['Bethan']],
    ['Keiko Tanaka is going to send us the results', ['Keiko Tanaka']],
    ['Dr Evans has offered to check the figures', ['Dr Evans']],
    ["mae Megan Bowen yn mynd i ddrafftio'r llythyr", ['Megan Bowen']],
    ['Ask Bethan to ring the venue', ['Bethan']],
    ['give it to Bethan Rowlands Friday', ['Bethan Rowlands']],
  ])('are found by title, first name or two capitals: %s', (said, wanted) => {
    expect(namesIn(said)).toEqual(wanted);
  });

  it.each<[string, readonly string[]]>([
    ['The comms team have agreed to circulate the poster', ['comms team']],
    ['Finance are going to check the costings', ['Finance']],
    ['Public Health Wales will send us the data', ['Public Health Wales']],
    ['the clerk will book the room', ['clerk']],
    ["bydd y tîm cyfathrebu yn rhannu'r poster", ['tîm cyfathrebu']],
  ])('are also those of teams, posts and bodies that promise something: %s', (said, wanted) => {
    expect(namesIn(said)).toEqual(wanted);
  });

  it.each([
    'The Wrexham Visit went well',
    'yn y Ffair Aeaf fydda i tan ddydd Gwener',
    'we met in Llandrindod Wells',
    'Alexandra Road will be closed on Monday',
    'Please Monday at the latest',
    'the comms team liked the poster',
    'Friday will be fine',
    'Briefed Min yesterday',
    'rang Sam twice, left a message',
  ])('are not places, things, days or bodies that are only mentioned: %s', (said) => {
    expect(namesIn(said)).toEqual([]);
  });
});

describe('the people of a message', () => {
  it.each<[string, readonly string[]]>([
    ['Megan Bowen will draft the letter', ['nobody: Megan Bowen']],
    ['Mr Bowen will draft the letter', ['rhys: Rhys Bowen']],
    ['Reece Bowen will draft the letter', ['rhys: Rhys Bowen']],
    ['Surely Rhys does those', ['rhys: Rhys Bowen']],
    ['Bowen will draft the letter', ['rhys: Rhys Bowen']],
    ['HR will send us the figures', ['nobody: HR']],
    ['The equality network have agreed to sit down with us', []],
    ['Meistr Bowen fydd yn ysgrifennu', ['rhys: Rhys Bowen']],
  ])(
    'are members first, nobody for a surname that they share, and no body that an action is about: %s',
    (said, wanted) => {
      expect(peopleIn(said)).toEqual(wanted);
    },
  );
});
