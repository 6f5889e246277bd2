import { type Sample, undated } from './sample.js';

/** Several actions in one line, and headings that say more than "Actions". */
export const INLINE_LISTS: readonly Sample[] = [
  undated('a label and one action on its line', 'Next steps: Rhian to ring the supplier.\nThe van is old.\n', [
    ['ring the supplier', ['Rhian'], null],
  ]),
  undated(
    'a label and two actions on its line, after which the text goes on',
    'Volunteers\nNext steps: Gethin to ring everybody who has not been in since the summer; Noor to write a short survey of them all.\n\nVan\nThe van passed its test.\n',
    [
      ['ring everybody who has not been in since the summer', ['Gethin'], null],
      ['write a short survey of them all', ['Noor'], null],
    ],
  ),
  undated(
    'two leads apart by a comma',
    'The bell failed.\nAction: Estates to test the alarms, HR Team to review the rota\n',
    [
      ['test the alarms', ['Estates'], null],
      ['review the rota', ['HR Team'], null],
    ],
  ),
  undated(
    'people and what they do, and a closing sentence on the next meeting',
    'Rhian: Action items: Tomos drafts the note; Ffion checks the list. We meet again in two weeks.\n',
    [
      ['drafts the note', ['Tomos'], null],
      ['checks the list', ['Ffion'], null],
    ],
  ),
  undated('a Welsh label and its action', 'Camau nesaf: Siwan i ffonio’r cyflenwr.\n', [
    ['ffonio’r cyflenwr', ['Siwan'], null],
  ]),
  ...[
    'Actions from meeting on 12 November 2026',
    'Summary of Actions from the Board meeting on 12 November 2026',
    'Actions agreed at our governors’ meeting held on 12 November',
    'ACTION TRACKING LIST (compiled 3 May 2026)',
    'Action points from the call',
  ].map((heading) =>
    undated(`a list under “${heading}”`, `${heading}\n\n- Ken to ring the bank\n- Salt\n`, [
      ['ring the bank', ['Ken'], null],
      ['Salt', [], null],
    ]),
  ),
  undated(
    'an outstanding action after its heading',
    'Outstanding Action from 3rd May meeting: Ken to ring the bank\n',
    [['ring the bank', ['Ken'], null]],
  ),
  undated(
    'flattened cells',
    'Actions\nThe shelves will go up in the library / Megan\nRing the bank / Ken\nSalt / tbc\n',
    [
      ['go up in the library', ['Megan'], null],
      ['Ring the bank', ['Ken'], null],
      ['Salt', [], null],
    ],
  ),
  undated(
    'small words that are names, and numbers that are none',
    'Actions\nRP check the keys\nAS to order salt\nMoJ and HO to reply\nRead the papers [All]\nWill Perrin to send a map\nAction 14b/2023: Ken to sweep\n',
    [
      ['check the keys', ['RP'], null],
      ['order salt', ['AS'], null],
      ['reply', ['MoJ', 'HO'], null],
      ['Read the papers', ['All'], null],
      ['send a map', ['Will Perrin'], null],
      ['sweep', ['Ken'], null],
    ],
  ),
  {
    ...undated(
      'an earlier meeting’s list, of which only what has a status counts',
      'Actions from meeting on 3 May 2026\n- Salt - done\n- Ken to ring the bank\n- Mugs - ongoing\n',
      [
        ['ring the bank', ['Ken'], null],
        ['Mugs', [], null],
      ],
    ),
    held: '2026-11-12',
  },
];
