import { describe, expect, it } from 'vitest';
import { orderedAsk } from '../../../src/features/returns/rules/ask-in-order.js';
import { markedList } from '../../../src/features/returns/rules/list-marks.js';
import { partsOf } from '../../../src/features/returns/rules/read-questions.js';
import { splitQuestions } from '../../../src/features/returns/rules/split-questions.js';

const ordered = (said: string, ...days: readonly string[]): ReturnType<typeof orderedAsk> =>
  orderedAsk({ said, set: 'policy leads', dates: days.map((words) => ({ words, deadline: null as never })) });

describe('the questions to leads, however they are put', () => {
  it.each([
    [
      'Policy leads please, by 2 December. Two things: what has slipped since the summer; what would put it right',
      ['2 December'],
      ['what has slipped since the summer', 'what would put it right'],
    ],
    [
      'put these to the policy leads, back by Monday 5 December?\n- how many staff are on it\n- what it has cost so far',
      ['Monday 5 December'],
      ['how many staff are on it', 'what it has cost so far'],
    ],
    [
      'New return to the policy leads. Q1 what are you proudest of, Q2 what kept you awake. Deadline 9 December',
      ['9 December'],
      ['what are you proudest of', 'what kept you awake'],
    ],
    [
      'Policy leads to be asked a) what went to plan b) what did not c) what they learnt. By 16 December please',
      ['16 December'],
      ['what went to plan', 'what did not', 'what they learnt'],
    ],
    [
      'I’d like the policy leads to answer the following by 2 December. What did you finish? What did you drop?',
      ['2 December'],
      ['What did you finish?', 'What did you drop?'],
    ],
    [
      'get a return out to policy leads - 3 questions - what’s done - what’s late - what’s stuck - by 9 dec',
      ['9 dec'],
      ['what’s done', 'what’s late', 'what’s stuck'],
    ],
    [
      'Just one question for the policy leads this time, due 30 November: which parts would you stop, and why?',
      ['30 November'],
      ['which parts would you stop, and why?'],
    ],
    [
      'find out from the policy leads whether they have the people and whether they have the money. I need to know by 30 November',
      ['30 November'],
      ['whether they have the people', 'whether they have the money'],
    ],
    [
      'A return for the policy leads, back to us by 13 January. They should say what they plan to do, who will lead it and what it will cost.',
      ['13 January'],
      ['what they plan to do', 'who will lead it', 'what it will cost'],
    ],
    [
      'what have you learnt, and what would you do differently? That’s what I want from the policy leads by 16 December',
      ['16 December'],
      ['what have you learnt', 'what would you do differently?'],
    ],
    [
      'Hoffwn i’r policy leads ateb dau beth erbyn 25 Tachwedd. Beth yw eich prif lwyddiant? Beth yw eich prif bryder?',
      ['25 Tachwedd'],
      ['Beth yw eich prif lwyddiant?', 'Beth yw eich prif bryder?'],
    ],
    [
      'Anfonwch ffurflen at y policy leads gyda thri chwestiwn: beth aeth yn dda, beth aeth o’i le, a pha gymorth sydd ei angen? Erbyn 9 Rhagfyr',
      ['9 Rhagfyr'],
      ['beth aeth yn dda', 'beth aeth o’i le', 'pa gymorth sydd ei angen?'],
    ],
    [
      'gofynna i’r policy leads be maen nhw wedi’i wario a be sy’n weddill, erbyn 16 Rhagfyr',
      ['16 Rhagfyr'],
      ['be maen nhw wedi’i wario', 'be sy’n weddill'],
    ],
  ])('%s', (said, days, questions) => {
    expect(ordered(said, ...days)).toMatchObject({ questions, isSure: true });
  });

  it('are uncertain if their number differs from the given one', () => {
    const said = 'ask the policy leads three questions by 9 December: what went well and what did not?';
    expect(ordered(said, '9 December')).toMatchObject({ isSure: false });
  });

  it.each([
    ['did the policy leads say what they need and when they need it, by Friday?', 'Friday'],
    ['the policy leads have until 9 December: how many have answered?', '9 December'],
  ])('are none in a question about them: %s', (said, day) => {
    expect(ordered(said, day)).toBeNull();
  });

  it('keep a day that one of them names', () => {
    const said =
      'Set up a return for the policy leads, to be in by noon on Friday 2 December. The question is: what will be done by the end of March?';
    expect(ordered(said, 'Friday 2 December', 'the end of March')).toMatchObject({
      day: 'Friday 2 December',
      questions: ['what will be done by the end of March?'],
    });
  });
});

describe('the end of one question', () => {
  it('follows from how many there are', () => {
    const text = 'staff and vacancies, spend';
    expect(splitQuestions(text, 3).questions).toEqual(['staff', 'vacancies', 'spend']);
    expect(splitQuestions(text, 2).questions).toEqual(['staff and vacancies', 'spend']);
  });

  it('is not at a comma after which it goes on', () => {
    expect(splitQuestions('how they will keep going, fully staffed, over Christmas', null).questions).toHaveLength(1);
    expect(splitQuestions('is it on track, and if not, what would fix it?', null).questions).toEqual([
      'is it on track',
      'if not, what would fix it?',
    ]);
  });

  it('is at each mark of a list, in order', () => {
    expect(markedList('first, what is new? Second, what is late?')?.parts).toEqual(['what is new?', 'what is late?']);
    expect(markedList('(i) staff (ii) money')?.parts).toEqual(['staff', 'money']);
    expect(markedList('we have 2) of them')).toBeNull();
  });

  it('is at a question mark, and a marked question is a single one', () => {
    expect(partsOf('what went well? what did not?')).toEqual(['what went well?', 'what did not?']);
    expect(partsOf('- staff, money, rooms')).toEqual(['staff, money, rooms']);
  });
});
