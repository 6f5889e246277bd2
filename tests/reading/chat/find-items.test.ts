import { describe, expect, it } from 'vitest';
import type { PlanKey } from '../../../src/model/plan-keys.js';
import { findItems } from '../../../src/reading/chat/find-items.js';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { vocabularyFor } from './chat-vocabulary.js';

const KEYS: readonly PlanKey[] = [
  { key: '1.3', kind: 'item' },
  { key: '1.30', kind: 'item' },
  { key: '1.3a', kind: 'item' },
  { key: '4', kind: 'item' },
  { key: '1a', kind: 'phase' },
  { key: '2', kind: 'phase' },
  { key: 'M1', kind: 'measure' },
  { key: 'R2', kind: 'risk' },
];
const found = (said: string) => findItems(said, KEYS, []).map(({ item }) => `${item.kind} ${item.key}`);

describe('the parts of a plan that a message names', () => {
  it.each([
    ['1.3 progress: drafted', ['item 1.3']],
    ['recommendation 1.3 is red', ['item 1.3']],
    ['how is rec. 1.3 going?', ['item 1.3']],
    ['commitment 1.3a is done', ['item 1.3a']],
    ['1.3(a) is done', ['item 1.3a']],
    ['phase 1a ends in May', ['phase 1a']],
    ['1a is late', ['phase 1a']],
    ['phase 2 begins', ['phase 2']],
    ['recommendation 4 is amber', ['item 4']],
    ['M1 is at 40', ['measure M1']],
    ['measure 1 is at 40', ['measure M1']],
    ['risk R2 has gone', ['risk R2']],
    ['risk 2 has gone', ['risk R2']],
    ['argymhelliad 1.3: cynnydd da', ['item 1.3']],
    ['mae cam 1.3a wedi’i wneud', ['item 1.3a']],
    ['beth am 1.3?', ['item 1.3']],
    ['mesur 1', ['measure M1']],
    ['risg R2', ['risk R2']],
    ['1.3 and 1.3a.', ['item 1.3', 'item 1.3a']],
    ['ISCG-5 is for 1.3', ['item 1.3']],
  ])('%s', (said, items) => {
    expect(found(said)).toEqual(items);
  });

  it.each([
    'on 1.3.2023',
    'by 1.3',
    'erbyn 1.3',
    'at 1.30',
    'after 1.30',
    '1.30pm',
    '1.30 pm',
    '£1.3m',
    '1.3m people',
    '1.3 million',
    '1.3%',
    'version 1.3',
    'v1.3',
    'page 1.3',
    'it took 1.3-1.5 hours',
    '2 of 4',
    'action 4 is done',
    '9.9 is no part of it',
  ])('are none in: %s', (said) => {
    expect(found(said)).toEqual([]);
  });
});

describe('a message in a group with a plan', () => {
  const slots = (said: string) => findSlots(said, { ...vocabularyFor('claire'), planKeys: KEYS });

  it('names its items, and the day with them', () => {
    const { items, dates, marked } = slots('move 1.3 to 14 December 2022');
    expect(items.map(({ item }) => item.key)).toEqual(['1.3']);
    expect(dates.map(({ date }) => date.deadline.due)).toEqual(['2022-12-14']);
    expect(marked).toBe('move {item} to {date}');
  });

  it('names an action with a number if it is one', () => {
    const { items, references } = slots('ISCG-12 is for recommendation 4');
    expect(items.map(({ item }) => item.key)).toEqual(['4']);
    expect(references.flatMap(({ references: these }) => these)).toEqual(['ISCG-12']);
  });

  it('names nothing in a group without a plan', () => {
    expect(findSlots('1.3 is red', vocabularyFor('claire')).items).toEqual([]);
  });
});
