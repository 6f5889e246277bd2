import { describe, expect, it } from 'vitest';
import { answerMeant } from '../../../src/features/returns/rules/answer-meant.js';
import { answersSaid } from '../../../src/features/returns/rules/read-answers.js';
import { readQuestions } from '../../../src/features/returns/rules/read-questions.js';
import { answerIn } from '../../../src/features/returns/rules/said-of-return.js';
import { withReturn } from '../../chat/return-world.js';
import { groupOf } from '../../chat/world.js';
import { COPY } from '../understanding/real-bot.js';

const QUESTIONS = readQuestions('1-4 key achievements; 1 key challenge');

describe('the answers to two questions', () => {
  it.each([
    [
      'Success so far: the clinic opened. The thing getting in our way is parking',
      { 1: 'the clinic opened.', 2: 'parking' },
    ],
    [
      'We signed the lease and moved in, but our biggest difficulty was the heating',
      { 1: 'We signed the lease and moved in', 2: 'the heating' },
    ],
    [
      'good news: lease signed; staff hired. bad news: no heating',
      { 1: 'lease signed; staff hired.', 2: 'no heating' },
    ],
    [
      'llofnodwyd y les ac mae staff wedi dechrau. Y broblem fwyaf yw gwresogi',
      { 1: 'llofnodwyd y les ac mae staff wedi dechrau.', 2: 'gwresogi' },
    ],
    ['Newyddion da: y les. Ein her: gwresogi', { 1: 'y les.', 2: 'gwresogi' }],
    ['the biggest barrier for us is still honestly the landlord', { 2: 'the landlord' }],
    ['her contract ran out. Key achievements: lease signed', { 1: 'lease signed' }],
  ])('%s', (said, answers) => {
    expect(answersSaid(said, QUESTIONS)).toEqual(answers);
  });

  it.each(['We signed the lease and moved in', 'key achievements are due on Friday', 'lots to say next time'])(
    'are not told apart if no question is mentioned: %s',
    (said) => {
      expect(answersSaid(said, QUESTIONS)).toBeNull();
    },
  );
});

describe('words that are an answer by themselves', () => {
  const group = withReturn(groupOf(COPY), COPY);
  it.each([
    ['ok, key achievements for us: lease signed. Biggest problem: heating', true],
    ['As for our main challenge: nobody can drive', true],
    ['o ran ein her: neb yn gallu gyrru', true],
    ['Problem: the printer in the hall is broken', false],
    ['key challenge: what is that?', false],
    ['ISCG-3 challenge: no data', false],
    ['our challenge is due on Friday', false],
    ['Achievements form: could we say the 9th? Two of us are ill', false],
  ])('%s', (said, isAnswer) => {
    expect(answerMeant(said, [group], 'tomos') !== null).toBe(isAnswer);
  });
});

it.each([
  ['nobody can drive, note that as our challenge please', 'challenge: nobody can drive'],
  ['For the return – lease signed; put that down under achievements', 'achievements: lease signed'],
  ['neb yn gallu gyrru, rho hwnna fel ein her', 'her: neb yn gallu gyrru'],
])('the destination of an answer may come after it: %s', (said, text) => {
  expect(answerIn(said).replace(/[,;]\s*$/u, '')).toBe(text);
});
