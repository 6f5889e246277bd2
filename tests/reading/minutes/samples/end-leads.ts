import { type Sample, undated } from './sample.js';

/** A lead alone at the end of its paragraph makes the paragraph an action. */
export const END_LEADS: readonly Sample[] = [
  undated(
    'posts at the ends of numbered paragraphs',
    'vi) The grass was long.\nvii) The contractor had not replied. Clerk to ring them. Clerk\n',
    [['ring them', ['Clerk'], null]],
  ),
  undated('a Welsh post at the end', '4. Y Clerc i ffonio’r contractwr. Clerc\n5. Nodwyd yr adroddiad.\n', [
    ['ffonio’r contractwr', ['Clerc'], null],
  ]),
  undated(
    'initials and a councillor at the ends',
    'a) A plumber would be called to the hall. JM\nb) Put a notice in the shop. Cllr Stacey\nc) The gate was mended.\n',
    [
      ['A plumber would be called to the hall', ['JM'], null],
      ['Put a notice in the shop', ['Cllr Stacey'], null],
    ],
  ),
  undated(
    'the name that the sentence before has said',
    'The urn leaks. Megan will take it to the repair café. Megan\nThe tea was good. Thanks\n',
    [['take it to the repair café', ['Megan'], null]],
  ),
  undated(
    'two leads and a full stop',
    '7.2 Members felt that the sign was poor. A new one to be drawn up. Head / Chair of Premises.\n',
    [['A new one to be drawn up', ['Head', 'Chair of Premises'], null]],
  ),
  undated(
    'a lead on the line under the paragraph',
    '12. Lighting\nThe lamp in the lane is out and will be reported.\nClerk\n13. Finance\nThe accounts were received.\n',
    [['The lamp in the lane is out and will be reported', ['Clerk'], null]],
  ),
  undated(
    'those present, of whom the last is the clerk, and no action',
    'Present: Cllrs D. Probert, A. Vaughan and L. Stacey. Clerk\nIn attendance: T. Onslow. Treasurer\n',
    [],
  ),
];
