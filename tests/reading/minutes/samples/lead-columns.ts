import { type Sample, undated } from './sample.js';

/** A column is known by its head and by what stands in it. */
export const LEAD_COLUMNS: readonly Sample[] = [
  undated(
    'an action column that holds only leads, with nothing to do for some items',
    'Item\tMinute\tAction\n5\tThe contractor has not replied. The Clerk to ring them.\tClerk\n6\tThe rota is full. Send it to the parents.\tHead / Chair\n7\tThe accounts were received.\tNoted\n8\tThe policy was approved.\tAgreed\n9\tThere was none.\tNone\n10\tDates were shared.\tAll noted\n',
    [
      ['ring them', ['Clerk'], null],
      ['Send it to the parents', ['Head', 'Chair'], null],
    ],
  ),
  undated(
    'such a column in Welsh',
    'Eitem\tTrafodaeth\tGweithredu\n1\tMae’r to yn gollwng. Y Pennaeth i ffonio’r sir.\tPennaeth\n2\tCafwyd adroddiad.\tNodwyd\n',
    [['ffonio’r sir', ['Pennaeth'], null]],
  ),
  undated(
    'such a column beside notes, in which some rows say the task',
    '| Item | Notes | Action |\n|---|---|---|\n| Bar | The tills are old. | VP Finance to price new tills |\n| Rent | We will write to the landlord. | President |\n| AOB | None | |\n',
    [
      ['price new tills', ['VP Finance'], null],
      ['write to the landlord', ['President'], null],
    ],
  ),
  ...[
    'Team owner',
    'To be actioned by',
    'Action owner',
    'Challenge owner',
    'Responsible individual(s)',
    'For',
    'Lead officer(s)',
    'Who will do it',
  ].map((head) =>
    undated(
      `leads under “${head}”`,
      `Action\t${head}\tDue dates\nRing the bank\tFinance Manager\t3 May 2027\nSort the shed\tCarol\t1 June 2027\n`,
      [
        ['Ring the bank', ['Finance Manager'], '2027-05-03'],
        ['Sort the shed', ['Carol'], '2027-06-01'],
      ],
    ),
  ),
  undated(
    'a new date, which beats the target date',
    'Ref\tAction\tLead\tTARGET DATE\tNEW DATE\n1\tRing the bank\tKen\t3 May 2027\t1 July 2027\n2\tSort the shed\tCarol\t1 June 2027\t\n',
    [
      ['Ring the bank', ['Ken'], '2027-07-01'],
      ['Sort the shed', ['Carol'], '2027-06-01'],
    ],
  ),
  undated(
    'a date of completion, which is there when it is done',
    'Action\tOwner\tTarget date\tCompleted date\nRing the bank\tKen\t3 May 2027\t\nSort the shed\tCarol\t1 June 2027\t30 May 2027\n',
    [['Ring the bank', ['Ken'], '2027-05-03']],
  ),
  undated(
    'how far it is in hundredths',
    'Task,Owner,Due,% complete\nRing the bank,Ken,2027-05-03,40%\nSort the shed,Carol,2027-06-01,100%\nSweep,Bea,2027-06-02,0\n',
    [
      ['Ring the bank', ['Ken'], '2027-05-03'],
      ['Sweep', ['Bea'], '2027-06-02'],
    ],
  ),
  undated(
    'cells with nested lists',
    '<table><tr><td>Matters Arising<ul><li>Stock is low.<ul><li>Action TE: Order the lanyards</li></ul></li><li>Action MB: Book the hall</li></ul></td></tr></table>',
    [
      ['Order the lanyards', ['TE'], null],
      ['Book the hall', ['MB'], null],
    ],
  ),
  undated(
    'a table of items and notes with nested lists and a lead over deeper ones',
    '<table><tr><th>Item</th><th>Notes</th></tr><tr><td>Phones</td><td>Busy.<ol><li>Action Practice Manager: Publish the figures</li><li>Queues fell.</li></ol></td></tr><tr><td>Parking</td><td><ul><li>Action Janet:<ul><li>Write to the council</li></ul></li><li>Two spaces went.</li></ul></td></tr></table>',
    [
      ['Publish the figures', ['Practice Manager'], null],
      ['Write to the council', ['Janet'], null],
    ],
  ),
  undated(
    'an action cell with a list of actions',
    '<table><tr><th>Item</th><th>Action</th></tr><tr><td>Shop</td><td><ul><li>Ken to ring the bank</li><li>Carol to sort the shed</li></ul></td></tr><tr><td>Bar</td><td>None</td></tr></table>',
    [
      ['ring the bank', ['Ken'], null],
      ['sort the shed', ['Carol'], null],
    ],
  ),
];
