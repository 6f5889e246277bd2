import { type Sample, undated } from './sample.js';

/** A list under an actions heading lasts until the next heading, whatever one line of it looks like. */
export const OPEN_LISTS: readonly Sample[] = [
  undated(
    'plain lines with leads before a dash, whatever the lead is called',
    'Actions\nAll trustees - Read the handbook\nTE - Order the lanyards\n',
    [
      ['Read the handbook', ['All trustees'], null],
      ['Order the lanyards', ['TE'], null],
    ],
  ),
  undated(
    'plain lines of which one has no verb',
    'Action points\nCompare the venues\nCatering\nWrite to the speakers\n\nAny other business\nThe date was noted.\n',
    [
      ['Compare the venues', [], null],
      ['Catering', [], null],
      ['Write to the speakers', [], null],
    ],
  ),
  undated(
    'a governors’ list whose first line has no verb',
    'Follow-up actions:\nSwimming rota (Mrs Howe)\nHead to ring the bus firm\nNew sign for the gate\n\nDate of next meeting: to be fixed\n',
    [
      ['Swimming rota', ['Mrs Howe'], null],
      ['ring the bus firm', ['Head'], null],
      ['New sign for the gate', [], null],
    ],
  ),
  undated(
    'bullets under names of topics after gaps',
    'Agreed actions\n- Chair to sign the lease\n\nGrounds\n- Treasurer to pay the mower firm\n- Plant the hedge\n\nAOB\n- The hall was warm.\n',
    [
      ['sign the lease', ['Chair'], null],
      ['pay the mower firm', ['Treasurer'], null],
      ['Plant the hedge', [], null],
    ],
  ),
  undated(
    'a Welsh list with a line that has no verb',
    'Camau gweithredu\nClerc - Archebu halen\nPaent i’r ffens\nPawb i ddod â menig\n\nUnrhyw fater arall\nDim.\n',
    [
      ['Archebu halen', ['Clerc'], null],
      ['Paent i’r ffens', [], null],
      ['dod â menig', ['Pawb'], null],
    ],
  ),
  undated(
    'a list that prose follows without a heading',
    'Next steps\nNurse lead - Audit the fridge log\nStock cupboard\n\nThe chair thanked the ward. The meeting closed at four.\n',
    [
      ['Audit the fridge log', ['Nurse lead'], null],
      ['Stock cupboard', [], null],
    ],
  ),
  undated(
    'lines a gap apart',
    'ACTIONS\n\nSocieties Officer: Recover the banner\n\nBar survey\n\nPresident to write to the dean\n\nMEETING CLOSED\n\nThank you\n',
    [
      ['Recover the banner', ['Societies Officer'], null],
      ['Bar survey', [], null],
      ['write to the dean', ['President'], null],
    ],
  ),
];
