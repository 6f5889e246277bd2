import { type Sample, undated } from './sample.js';

/** What begins line after line is a bullet, whatever it looks like. */
export const BULLET_MARKS: readonly Sample[] = [
  undated(
    'black boxes that begin lines',
    'Stores\n■ The count is done.\n■ Action TE: Order the lanyards\n■ Action SB: Sort the cupboard\n',
    [
      ['Order the lanyards', ['TE'], null],
      ['Sort the cupboard', ['SB'], null],
    ],
  ),
  undated(
    'black boxes in a list',
    'Actions\n■ TE to order the lanyards\n■ Clerk to ring the bank\n■ Paint the door\n',
    [
      ['order the lanyards', ['TE'], null],
      ['ring the bank', ['Clerk'], null],
      ['Paint the door', [], null],
    ],
  ),
  undated(
    'black boxes before verbs, which stand for names',
    'Actions\n- ■■■ to order the lanyards\n- ■ to ring the bank\n',
    [
      ['order the lanyards', ['[REDACTED]'], null],
      ['ring the bank', ['[REDACTED]'], null],
    ],
  ),
  undated(
    'a remark of its own that an action is completed, before open ones',
    'Review\n● Action completed\n● Action TE: Order the lanyards\n● Action MB: Book the hall\n',
    [
      ['Order the lanyards', ['TE'], null],
      ['Book the hall', ['MB'], null],
    ],
  ),
  ...['☐', '□', '❑', '❏', '▫', '➢', '§', '→', '\uF0A7', 'o', '[ ]'].map((mark) =>
    undated(
      `lines that begin with ${mark}`,
      `Actions\n${mark} Head to ring the bus firm\n${mark} Swimming rota\n${mark} Order two signs\n`,
      [
        ['ring the bus firm', ['Head'], null],
        ['Swimming rota', [], null],
        ['Order two signs', [], null],
      ],
    ),
  ),
  undated(
    'ticked boxes, which are done',
    'Actions\n☐ Order two signs\n☒ Ring the bus firm\n☑ Sort the shed\n[x] Mow\n',
    [['Order two signs', [], null]],
  ),
  undated('a Welsh list with small circles', 'Camau gweithredu\no\tClerc i ffonio’r banc\no\tPaent i’r ffens\n', [
    ['ffonio’r banc', ['Clerc'], null],
    ['Paent i’r ffens', [], null],
  ]),
];
