import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string) =>
  readMinutes(`Present: Cllr Gareth Moss, Cllr Tessa Quill, Emma Hale, Joe Pryce, the Clerk\n\n${text}\n`, {
    held: '2026-03-03',
    next: null,
    nation: 'england-and-wales',
  }).actions.map(({ owners, task }) => `${owners.join(' & ')}: ${task}`);

describe('tasks in the prose of councils', () => {
  it('are not given to whoever was told of something', () => {
    for (const told of [
      'Mrs Lane on behalf of the Bowls Club had contacted the Clerk to report broken glass on the green.',
      'A farmer had rung the Clerk to complain of the noise at night.',
      'The head of the school had written to Cllr Tessa Quill to explain the delay.',
    ])
      expect(read(told)).toEqual([]);
  });

  it('are closed by what the next sentence says came of them', () => {
    for (const came of [
      'Cllr Moss asked the Clerk to enquire from the County when the labels for the bins could be expected. At the meeting Cllr Ms Dean had supplied 12 labels.',
      'The Clerk was asked to write to Vale Signs for the price of a board. Vale Signs had given the Clerk a price of £40.',
      'The Clerk was asked to ask the surveyor for the drawings of the bridge. The Surveyor had sent two drawings.',
    ])
      expect(read(came)).toEqual([]);
  });

  it('stay open when the next sentence is of something else', () => {
    expect(
      read(
        'The Clerk was asked to write to Vale Signs for the price of a board. The County had sent a form for the grant.',
      ),
    ).toEqual(['The Clerk: write to Vale Signs for the price of a board']);
  });

  it('are led by those who are to action them in brackets', () => {
    expect(read('The Civic Society should be invited to join the network (Joe and Emma to action)')).toEqual([
      'Joe & Emma: The Civic Society should be invited to join the network',
    ]);
    expect(read('The lamp in the porch must be replaced (Emma to action)')).toEqual([
      'Emma: The lamp in the porch must be replaced',
    ]);
    expect(read('The key should be copied before the fair [Joe to action]')).toEqual([
      'Joe: The key should be copied before the fair',
    ]);
  });

  it('are in a motion that was passed', () => {
    expect(
      read(
        'Proposed by GM Seconded by TQ that Emma and Joe prepare a draft constitution. 7 for 1 against Motion passed.',
      ),
    ).toEqual(['Emma & Joe: prepare a draft constitution']);
  });

  it('are not what somebody goes on being, has been doing or is made able to do', () => {
    for (const none of [
      'It was agreed that, for the time being, Joe Pryce would continue to chair the network.',
      'Emma Hale confirmed he’d been having good talks with the neighbours.',
      'Any work on the bank would be made pointless by water from the gardens.',
    ])
      expect(read(none)).toEqual([]);
  });

  it('have no lead in a heading under a report', () => {
    expect(read('The play area was in good order. All were in favour.\nTessa Quill\nThe gate was oiled.')).toEqual([]);
  });
});
