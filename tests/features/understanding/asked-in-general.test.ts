import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { choicesFor } from './choices-for.js';

type Row = readonly [who: Who, said: string, wanted: object];

/** What is done, or the first thing that is offered. */
const first = (who: Who, said: string): unknown => choicesFor(who, [], said).choices[0]?.[0];
const asked = (of: object): object => ({ kind: 'ask', asked: expect.objectContaining(of) as unknown });

describe('a question that looks like one about an action, with no words of any', () => {
  it.each<Row>([
    ['gwen', 'Sut mae pethau’n mynd yn gyffredinol?', { kind: 'summary' }],
    ['tomos', 'how are things going overall?', { kind: 'summary' }],
    ['sian', 'anything in there with no date on it?', asked({ state: 'undated' })],
    ['david', 'did anybody pick up parking?', { kind: 'look-up', words: 'parking' }],
    ['claire', 'who leads the staff canteen?', { kind: 'look-up', words: 'staff canteen' }],
  ])('%s: %s', (who, said, wanted) => {
    expect(first(who, said)).toMatchObject(wanted);
  });
});

describe('"mine", with nothing shown before it', () => {
  it.each<Row>([
    ['rhys', "when's mine due again", { kind: 'show', reference: 'ISCG-9' }],
    ['huw', 'pryd mae fy un i i fod?', { kind: 'show', reference: 'ISCG-8' }],
    ['rhys', 'mine went live this morning', { kind: 'done', reference: 'ISCG-9' }],
    ['rhys', 'which ones are mine', asked({ isMine: true })],
    ['mared', 'which ones are late, apart from mine', asked({ state: 'overdue', isMine: false })],
    ['gwen', 'What did I say in mine? The return, I mean.', { kind: 'my-return' }],
  ])('%s: %s', (who, said, wanted) => {
    expect(first(who, said)).toMatchObject(wanted);
  });
});

describe('actions due between now and a day', () => {
  it.each<Row>([
    [
      'claire',
      'What should land between now and the 5th of November?',
      asked({ when: 'between now and the 5th of November' }),
    ],
    [
      'angharad',
      'can you tell me what Siân has between now and Christmas',
      asked({ when: 'between now and Christmas' }),
    ],
    ['gwen', "beth sydd angen ei wneud rhwng nawr a'r Nadolig?", asked({ when: "rhwng nawr a'r Nadolig" })],
  ])('%s: %s', (who, said, wanted) => {
    expect(first(who, said)).toMatchObject(wanted);
  });
});

describe('a new lead named by the present one', () => {
  it.each<Row>([
    [
      'sian',
      'Mae gormod gan Tomos, felly rhowch y cyfarfod gyda’r rhwydwaith cydraddoldeb i Gwen',
      { kind: 'reassign', reference: 'ISCG-11', words: 'Gwen Lloyd' },
    ],
    [
      'claire',
      'Tomos is run off his feet so Gwen will take ISCG-11',
      { kind: 'reassign', reference: 'ISCG-11', words: 'Gwen Lloyd' },
    ],
    ['claire', 'give ISCG-11 to Tomos and Gwen', { kind: 'reassign', reference: 'ISCG-11', words: 'Tomos and Gwen' }],
    [
      'claire',
      'Gwen is to do ISCG-11 with him',
      { kind: 'reassign', reference: 'ISCG-11', words: 'Tomos Hughes and Gwen Lloyd' },
    ],
  ])('%s: %s', (who, said, wanted) => {
    expect(choicesFor(who, [], said).choices.flat()).toContainEqual(expect.objectContaining(wanted));
  });
});
