import { describe, expect, it } from 'vitest';
import { PLAN_PROGRESS_GRAMMAR } from '../../../src/features/plan-progress/grammar.js';
import type { RecordCommand } from '../../../src/features/plan-progress/grammar-commands.js';
import { plainMessage } from '../../../src/reading/text/plain-message.js';

/** The part that is named, and the change with what was said of it. */
function read(said: string): readonly unknown[] | null {
  const command = PLAN_PROGRESS_GRAMMAR.read(plainMessage(said)) as RecordCommand | null;
  if (command === null) return null;
  return [command.what, ...Object.values(command.change)];
}

describe('a record about a plan', () => {
  it.each<[string, readonly unknown[]]>([
    ['1.3 progress: the data are cleaned', ['1.3', 'note', 'the data are cleaned', null, null]],
    ['1.3 cynnydd: mae’r data yn lân', ['1.3', 'note', 'mae’r data yn lân', null, null]],
    ['progress on 1.3: drafted. Next: publish it', ['1.3', 'note', 'drafted', null, 'publish it']],
    ['1.3: the panel has met', ['1.3', 'note', 'the panel has met', null, null]],
    ['1.3 progress: amber, the lawyers are late', ['1.3', 'note', 'the lawyers are late', 'amber', null]],
    ['1.3 amber because the lawyers are late', ['1.3', 'note', 'the lawyers are late', 'amber', null]],
    ['1.3 is red', ['1.3', 'note', '', 'red', null]],
    ['mae 1.3 yn goch', ['1.3', 'note', '', 'red', null]],
    ['1.3 yn ambr oherwydd bod y panel yn hwyr', ['1.3', 'note', 'bod y panel yn hwyr', 'amber', null]],
    ['recommendation 4 is green', ['recommendation 4', 'note', '', 'green', null]],
    [
      '1.3 is red because nobody is in post; we need a decision on pay',
      ['1.3', 'note', 'nobody is in post', 'red', 'a decision on pay'],
    ],
    ['ISCG-5 rated amber: no money yet', ['ISCG-5', 'note', 'no money yet', 'amber', null]],
    ['1.3 next step: ask the board', ['1.3', 'note', '', null, 'ask the board']],
    ['A13 progress: the guide is drafted', ['A13', 'note', 'the guide is drafted', null, null]],
    ['W2.4 is amber because the lawyers are late', ['W2.4', 'note', 'the lawyers are late', 'amber', null]],
    ['mae A13 yn goch', ['A13', 'note', '', 'red', null]],
    ['A13 done', ['A13', 'close', null]],
    ['move C15 to 31 March 2025', ['C15', 'timeline', '31 March 2025']],
    ['give B2 to Mair', ['B2', 'leads', 'Mair']],
    ['M1 40% on 3 March 2023', ['M1', 'reading', 40, 'on 3 March 2023', false]],
    ['reading of attendees: 517 in October', ['attendees', 'reading', 517, 'in October', false]],
    ['darlleniad o fynychwyr: 1,517 ym mis Hydref', ['fynychwyr', 'reading', 1517, 'ym mis Hydref', false]],
    ['sign off the pack', ['pack', 'sign-off']],
    ['the information pack is signed off', ['information pack', 'sign-off']],
    [
      'waive the assessment day: the panel saw everyone in May',
      ['assessment day', 'waive', 'the panel saw everyone in May'],
    ],
    ['waive the assessment day', ['assessment day', 'waive', null]],
    ['hepgor y diwrnod asesu oherwydd salwch', ['diwrnod asesu', 'waive', 'salwch']],
    ['reopen the sign-off of the pack', ['pack', 'gate-reopened']],
    [
      'risk: the data come late, owner Lee, likelihood high, impact low, mitigation: ask in May',
      [null, 'risk', 'the data come late', 'Lee', 'high', 'low', 'ask in May'],
    ],
    [
      'risg: daw’r data’n hwyr, perchennog Mair, tebygolrwydd uchel',
      [null, 'risk', 'daw’r data’n hwyr', 'Mair', 'high', null, null],
    ],
    ['R2 owner Mair', ['R2', 'change-risk', 'Mair', null, null, null]],
    ['R2 is high', ['R2', 'change-risk', null, 'high', null, null]],
    ['close risk R2 because the data came', ['R2', 'close-risk', 'the data came']],
    ['cau risg R2', ['R2', 'close-risk', null]],
    ['1.3 leads Mair and Lee', ['1.3', 'leads', 'Mair and Lee']],
    ['give 1.3 to Mair', ['1.3', 'leads', 'Mair']],
    ['1.3 timeline by 30 June 2023', ['1.3', 'timeline', 'by 30 June 2023']],
    ['move 1.3 to 30 June 2023', ['1.3', 'timeline', '30 June 2023']],
    ['1.3 accepted in part', ['1.3', 'response', 'in-part', null]],
    ['reject 1.3 because the law forbids it', ['1.3', 'response', 'rejected', 'the law forbids it']],
    ['gwrthod 1.3 oherwydd y gyfraith', ['1.3', 'response', 'rejected', 'y gyfraith']],
    ['1.3 completed', ['1.3', 'response', 'completed', null]],
    ['close 1.3', ['1.3', 'close', null]],
    ['cau 1.3a', ['1.3a', 'close', null]],
    ['commitment 1.3a is done', ['commitment 1.3a', 'close', null]],
    ['reopen 1.3', ['1.3', 'reopen']],
    ['ISCG-5 is for 1.3', ['1.3', 'link', 'ISCG-5', true]],
    ['mae ISCG-5 ar gyfer 1.3', ['1.3', 'link', 'ISCG-5', true]],
    ['unlink ISCG-5', [null, 'link', 'ISCG-5', false]],
    ['area Housing: data analysis done', ['Housing', 'step', 'data analysis', 'done']],
    ['Housing vision: homes for all', ['Housing', 'vision', 'homes for all']],
    ['addewid Tai: cartref i bawb', ['Tai', 'pledge', 'cartref i bawb']],
    ['plan rated by time', [null, 'scheme', 'time']],
    ['plan rated as declared', [null, 'scheme', 'declared']],
    ['cynllun yn cael ei raddio yn ôl statws', [null, 'scheme', 'status']],
    ['plan amber is called “at risk”', [null, 'colour', 'amber', 'at risk']],
    ['plan reported quarterly', [null, 'reporting', 'quarter', null]],
    ['cynllun yn cael ei adrodd bob mis', [null, 'reporting', 'month', null]],
    ['plan report due 30 June 2023', [null, 'reporting', null, '30 June 2023']],
    ['add area Housing led by Mair', [null, 'area', 'Housing', 'Mair']],
  ])('%s', (said, expected) => {
    expect(read(said)).toEqual(expected);
  });

  it.each([
    '1.3',
    'show 1.3',
    'plan 1.3',
    'ISCG-5 update: with legal',
    'ISCG-5 green paper to be drafted',
    'ISCG-5 next meeting',
    'sign off ISCG-5',
    'signed off ten mins ago',
    'signed off by Claire',
    'signed off yesterday',
    'done ISCG-5',
    'plan report',
    'plan risks',
    'close ISCG-5',
    'risks',
  ])('is not in these words: %s', (said) => {
    expect(read(said)).toBeNull();
  });
});
