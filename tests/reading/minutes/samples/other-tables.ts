import { type Sample, undated } from './sample.js';

/** Tables and registers that hold more than actions. */
export const OTHER_TABLES: readonly Sample[] = [
  undated('an agenda with purposes', 'Item\tPurpose\tLead\n1. Budget\tTo agree\tKen\n2. Hall\tTo note\tBea\n', []),
  undated(
    'an agenda in plain columns',
    'Item                              Description        Lead\nFuture Events (standing item)     To note            All\nBudget                            Paper from Ken     Ken\n',
    [],
  ),
  undated(
    'purposes in an action column',
    'Item | Action | Lead\nBudget | For approval | Ken\nHall | Sweep the floor | Bea\nRota | I nodi | Pawb\n',
    [['Sweep the floor', ['Bea'], null]],
  ),
  undated('descriptions under a heading over actions', 'Actions\n\nDescription\tLead\nSweep the floor\tBea\n', [
    ['Sweep the floor', ['Bea'], null],
  ]),
  undated(
    'a second header row over those that are done',
    'Action\tOwner\tStatus\nRing the bank\tKen\tOpen\nActions completed\tOwner\tStatus\nSweep the hall\tKen\t-\n',
    [['Ring the bank', ['Ken'], null]],
  ),
  undated(
    'a register of actions, decisions, risks and issues',
    'Ref,Type,Detail,Owner,Due\n1,Action,Book the hall,Marged,2027-09-01\n2,Decision,Fees stay,Board,\n3,Risk,The treasurer may go,Chair,\n4,Issue,The site was down,Web team,\n',
    [['Book the hall', ['Marged'], '2027-09-01']],
  ),
  undated(
    'a register with letters for the kinds',
    '| No | A/D/N | Description | Who | When |\n|---|---|---|---|---|\n| 1 | N | Rain came in | | |\n| 2 | A | Mend the roof | Ken | 3 May 2027 |\n| 3 | D | Close the loft | All | |\n',
    [['Mend the roof', ['Ken'], '2027-05-03']],
  ),
  undated(
    'a register in Welsh',
    'Rhif\tMath\tDisgrifiad\tArweinydd\tErbyn\n1\tCam gweithredu\tTrwsio’r to\tMair\t3 Mai 2027\n2\tPenderfyniad\tCau’r llofft\tBwrdd\t\n',
    [['Trwsio’r to', ['Mair'], '2027-05-03']],
  ),
];
