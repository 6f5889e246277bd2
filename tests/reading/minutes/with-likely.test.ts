import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Tom Marsh\n\n';

const reading = (text: string) =>
  readMinutes(`${HEAD}${text}\n`, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const ticked = (text: string): readonly string[] => reading(text).actions.map(({ task }) => task);
const suggested = (text: string): readonly string[] => reading(text).implied.map(({ task }) => task);

describe('a sentence in which no rule finds a task', () => {
  it.each([
    ['Next step is for Tom to mend the gate.', 'Next step is for Tom to mend the gate'],
    ['The next thing is for the Clerk to write to the owner.', 'The next thing is for the Clerk to write to the owner'],
    ['A letter is to go to the owner.', 'A letter is to go to the owner'],
    ['The map is to go on the website.', 'The map is to go on the website'],
    ['It was suggested to ask the school for help.', 'ask the school for help'],
    ['All to check their own figures and tell Tom.', 'check their own figures and tell Tom'],
    ['- Hall: book it for June', 'Hall: book it for June'],
    ['- Drain: write to the county', 'Drain: write to the county'],
    ["- Ffair: archebu'r neuadd", "Ffair: archebu'r neuadd"],
    ['- Draen: ysgrifennu at y sir', 'Draen: ysgrifennu at y sir'],
  ])('is suggested if it is likely to state one: %s', (text, task) => {
    expect([ticked(text), suggested(text)]).toEqual([[], [task]]);
  });

  it.each([
    'Is a letter to go to the owner?',
    'The letter is expected to go to the owner in May.',
    'A letter went to the owner.',
    '(done) A letter is to go to the owner.',
    'It was agreed to accept the letter.',
    'The fair was a great success and raised £300.',
    'Roedd y giât ar agor.',
  ])('is not suggested if it asks, expects, settles or tells: %s', (text) => {
    expect([...ticked(text), ...suggested(text)]).toEqual([]);
  });

  it('has a lead only if it surely names somebody', () => {
    const owners = (text: string) => reading(text).implied.map((one) => one.owners);
    expect(['- Hall: book it for June', 'All to bring a plate.', 'Tom hopes to get a price.'].flatMap(owners)).toEqual([
      [],
      ['All'],
      [],
    ]);
  });

  it('is not suggested for every line of a very long text', () => {
    const text = Array.from({ length: 300 }, (_, at) => `The map of lane ${at} is to go on the website.`).join('\n\n');
    expect(suggested(text).length).toBeLessThanOrEqual(200);
  });
});

/** Minutes that are long enough to tell how they give their actions. */
const whole = (text: string): string =>
  `${Array.from({ length: 20 }, (_, at) => `The report of ward ${at} was received.`).join('\n\n')}\n\n${text}`;

describe('in whole minutes', () => {
  it.each([
    ['The signs need to be put up before the fair.', 'The signs need to be put up before the fair'],
    ['Tom to write to the owner and ask about the fence.', 'write to the owner and ask about the fence'],
    ['A letter of thanks to be sent to the school.', 'A letter of thanks to be sent to the school'],
    ['All to check their own figures and tell Tom.', 'check their own figures and tell Tom'],
    ['Cytunwyd i anfon llythyr at yr ysgol.', 'anfon llythyr at yr ysgol'],
  ])('a likely sentence is ticked: %s', (text, task) => {
    expect(ticked(whole(text))).toEqual([task]);
  });

  it.each([
    'If it rained Tom would cancel the walk.',
    'Tom is happy to put up the signs before the fair.',
    'The queue will reduce as staff come back.',
    'Prices will rise over the summer.',
    'We need to be careful.',
    'All will be welcome at the fair.',
    'Is a letter to be sent to the school?',
    'A letter was sent to the school.',
  ])('what may be, changes by itself or was done is not: %s', (text) => {
    expect(ticked(whole(text))).toEqual([]);
  });

  it('what somebody will surely do is ticked beside marked actions', () => {
    const text = whole('ACTION: Clerk to order bread\n\nTom Marsh will ring the mill and ask for a price.');
    expect(ticked(text)).toEqual(['order bread', 'ring the mill and ask for a price']);
  });
});

describe('a piece of minutes', () => {
  it('has what is only said to be needed suggested', () => {
    const text = 'The signs need to be put up before the fair.';
    expect([ticked(text), suggested(text)]).toEqual([[], ['The signs need to be put up before the fair']]);
  });

  it('has an unmarked task only suggested beside marked ones', () => {
    const text = 'ACTION: Clerk to order bread\n\nThe signs need to be put up before the fair.';
    expect([ticked(text), suggested(text)]).toEqual([['order bread'], ['The signs need to be put up before the fair']]);
  });
});
