import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';

const heard = (said: string) => hear(said, { isLocal: false });

describe('requests about reports and progress', () => {
  it.each([
    ['report', { kind: 'plan-report', said: null, format: null }],
    ['plan report', { kind: 'plan-report', said: null, format: null }],
    ['show me the quarterly report', { kind: 'plan-report', said: null, format: null }],
    ['report to 30 September 2022', { kind: 'plan-report', said: '30 September 2022', format: null }],
    ['report for September as csv', { kind: 'plan-report', said: 'September', format: 'csv' }],
    ['adroddiad', { kind: 'plan-report', said: null, format: null }],
    ['adroddiad hyd at 30 Medi', { kind: 'plan-report', said: '30 Medi', format: null }],
    ['reports', { kind: 'plan-reports' }],
    ['adroddiadau', { kind: 'plan-reports' }],
    ['approve the report', { kind: 'approve-report' }],
    ["cymeradwyo'r adroddiad", { kind: 'approve-report' }],
    ['foreword: A good year.', { kind: 'write-report', foreword: 'A good year.', examples: null }],
    ['rhagair: Blwyddyn dda.', { kind: 'write-report', foreword: 'Blwyddyn dda.', examples: null }],
    ['report examples: 1.3, 2.1a and 4', { kind: 'write-report', foreword: null, examples: ['1.3', '2.1a', '4'] }],
    ['ask leads for progress by 30 November', { kind: 'ask-progress', by: 'by 30 November', plan: null }],
    [
      'ask the leads for progress on the Race Equality Plan',
      { kind: 'ask-progress', by: null, plan: 'Race Equality Plan' },
    ],
    ["gofyn i'r arweinwyr am gynnydd erbyn 30 Tachwedd", { kind: 'ask-progress', by: 'erbyn 30 Tachwedd', plan: null }],
    ["gofyn i'r arweinwyr am gynnydd", { kind: 'ask-progress', by: null, plan: null }],
    ['who has answered?', { kind: 'who-answered' }],
    ['who hasn’t answered yet', { kind: 'who-answered' }],
    ['pwy sydd heb ymateb', { kind: 'who-answered' }],
    ['my progress', { kind: 'answer-progress', whose: null }],
    ['answer for Lee', { kind: 'answer-progress', whose: 'Lee' }],
    ['ateb dros Lee', { kind: 'answer-progress', whose: 'Lee' }],
    ['close the progress round', { kind: 'close-progress' }],
    ['cau’r rownd gynnydd', { kind: 'close-progress' }],
  ])('are recognised in “%s”', (said, command) => {
    expect(heard(said)).toEqual(command);
  });

  it.each([
    'report back to the board on housing',
    'examples of good practice',
    'the report is late',
    'ask Siân for her report',
  ])('are not recognised in “%s”', (said) => {
    const { kind } = heard(said);
    expect(['plan-report', 'plan-reports', 'approve-report', 'write-report', 'ask-progress']).not.toContain(kind);
  });
});
