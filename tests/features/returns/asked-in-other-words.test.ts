import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { answersSaid } from '../../../src/features/returns/rules/read-answers.js';
import { readAsk } from '../../../src/features/returns/rules/read-ask.js';
import { readQuestions } from '../../../src/features/returns/rules/read-questions.js';
import { COLLATES, EACH_LEAD } from '../../../src/features/returns/rules/return-shapes.js';
import { whoIsAsked } from '../../../src/features/returns/rules/who-is-asked.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleReturn } from '../../fixtures/sample-return.js';

const CONTEXT = { saidAt: '2022-10-19T10:40', nextMeeting: '2022-11-17', nation: 'england-and-wales' } as const;
const titles = (text: string): readonly string[] => readQuestions(text).map(({ title }) => title);

describe('a return requested in other words', () => {
  it.each([
    ['(1) between one and four key achievements and (2) one challenge', ['key achievements', 'challenge']],
    ['1) needs, 2) kind; 3) providers', ['needs', 'kind', 'providers']],
    ['(1) rhwng un a phedwar llwyddiant a (2) un her', ['rhwng un a phedwar llwyddiant', 'her']],
  ])('has a question for each number: %s', (said, questions) => {
    expect(titles(said)).toEqual(questions);
  });

  it('takes the number of questions from "between … and …"', () => {
    expect(readQuestions('between one and four key achievements')[0]?.form).toEqual({ kind: 'items', from: 1, to: 4 });
  });

  it.each([
    ['the policy leads: training needs, and which provider. Fortnight on Friday', '2022-11-04'],
    ['policy leads: training needs; providers. Erbyn 11 Tachwedd', '2022-11-11'],
    ['policy leads: training needs; providers', null],
  ])('is due on a day that stands alone at the end: %s', (said, due) => {
    expect(readAsk(said, CONTEXT).due).toBe(due);
  });

  it('begins with "new one for" a set', () => {
    expect(hear('new one for the policy leads: training needs; providers', { isLocal: false })).toEqual({
      kind: 'ask-return',
      said: 'the policy leads: training needs; providers',
    });
    expect(hear('new one for Lee: ring the Trust', { isLocal: false }).kind).not.toBe('ask-return');
  });

  it('goes to the only set of leads if only "the leads" are named', () => {
    const asked = (words: string): readonly string[] =>
      whoIsAsked(words, sampleGroup(), askerOf('carys')).leads.map(({ name }) => name);
    expect(asked('the leads')).toEqual(['Lee', 'Mair']);
    expect(asked('yr arweinwyr')).toEqual(['Lee', 'Mair']);
    expect(asked('the readers')).toEqual([]);
  });

  it('goes to the policy leads in either language, whichever names the set', () => {
    const asked = (words: string): readonly string[] =>
      whoIsAsked(words, sampleGroup(), askerOf('carys')).leads.map(({ name }) => name);
    expect(asked('bob arweinydd polisi')).toEqual(['Lee', 'Mair']);
    expect(asked('yr arweinwyr polisi')).toEqual(['Lee', 'Mair']);
    expect(EACH_LEAD.test('mae angen i bob arweinydd polisi ddweud')).toBe(true);
    expect(EACH_LEAD.test('Lee leads on policy')).toBe(false);
  });
});

describe('a return answered and read in other words', () => {
  const { questions } = sampleReturn();

  it.each([
    ['the pharmacy pilot. Challenge? Too few staff', { '1': 'the pharmacy pilot', '2': 'Too few staff' }],
    ['- a pilot\n- a website\n- challenge: staff', { '1': '- a pilot\n- a website', '2': 'staff' }],
  ])('%s', (said, answers) => {
    expect(answersSaid(said, questions)).toEqual(answers);
  });

  it.each([
    'for the return: a pilot; challenge: staff',
    'here is my return: a pilot',
    'ar gyfer yr ymateb: cynllun peilot',
  ])('is answered by “%s”', (said) => {
    expect(hear(said, { isLocal: false })).toMatchObject({ kind: 'answer-return', reference: null, who: null });
  });

  it.each([
    ['can I see what everyone’s said so far', true],
    ['rho bopeth ma pobl wedi’i anfon at ei gilydd', true],
    ['all the answers in one document', true],
    ['I said that to everyone', false],
  ])('is closed and given together: %s', (said, isSo) => {
    expect(COLLATES.test(said)).toBe(isSo);
  });
});
