import { type Sample, undated } from './sample.js';

/** Copies of pages, agendas that stand over minutes, references before actions, and what marks only report. */
export const PAGES: readonly Sample[] = [
  undated(
    'a page whose lines each have a gap after them',
    'Minutes of the meeting of the hall committee\n\nPresent: Olwen Pugh (Clerk), Cllr Beca Lloyd\n\nThe committee talked of the state of the floor in the small room and of the\n\nleak over the door. It was agreed that the Clerk would write to the owner of the\n\nhouse next door to ask for the gutter to be cleared. Members felt that this had\n\ngone on for too long.\n\nCllr Lloyd agreed to obtain three quotations for sanding the floor and laying a\n\nnew one in the kitchen.\n',
    [
      ['write to the owner of the house next door to ask for the gutter to be cleared', ['the Clerk'], null],
      ['obtain three quotations for sanding the floor and laying a new one in the kitchen', ['Cllr Lloyd'], null],
    ],
  ),
  undated(
    'an agenda that lists the actions of the last meeting',
    '# Agenda\n- Welcome (Olwen)\n- Actions from meeting 12 (Tom)\n- Budget (Beca)\n- Website (Tom, Idris)\n- AOB\n\n# Notes\nThe budget was agreed.\n\n# Actions\n- Tom: ring the bank\n',
    [['ring the bank', ['Tom'], null]],
  ),
  undated(
    'references that say that they are of actions',
    '1. Premises\n\t1. OP - the lease ends in May.\n\t2. ACT-HF-2026-11: TM - Ask the surveyor for a date\n2. Money\nHF/ACTION/12 BL/OP Set out the budget\n',
    [
      ['Ask the surveyor for a date', ['TM'], null],
      ['Set out the budget', ['BL', 'OP'], null],
    ],
  ),
  undated(
    'marks of earlier actions that only tell what was done',
    'Action 12.1: Tom confirmed that the boiler is safe\nAction 12.2: Beca has set up the mailing list\nAction 12.3: Olwen said the first draft was nearly ready\nAction 13.1: Tom agreed to book the engineer\nAction 13.2: Beca has to sign the lease\n',
    [
      ['book the engineer', ['Tom'], null],
      ['sign the lease', ['Beca'], null],
    ],
  ),
  undated(
    'a grant that a council agreed to make, which is no task',
    '8. Grants\nOn the proposal of Councillor Lloyd, seconded by Councillor Marsh, it was agreed to allocate £200 to the scouts.\n9. Lamps\nIt was agreed to ask the county for two more lamps.\n',
    [['ask the county for two more lamps', [], null]],
  ),
];
