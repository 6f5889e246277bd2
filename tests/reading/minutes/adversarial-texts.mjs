// Texts that are meant to make a reader of minutes take its time: each comes in any length. Plain JavaScript, for
// the benchmark of the same name reads them as well as the tests.

const repeated = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length));

/** `make` gives the text's nth piece; `head` stands before them all. */
const counted =
  (make, head = '') =>
  (length) => {
    const pieces = [head];
    for (let size = head.length, at = 0; size < length; at += 1) {
      const piece = make(at);
      pieces.push(piece);
      size += piece.length;
    }
    return pieces.join('');
  };

const letter = (number) => String.fromCharCode(65 + (number % 26));
const word = (number) => number.toString(36).replace(/\d/gu, (digit) => 'qwrtypsdfg'.charAt(Number(digit)));
const varied = (number) => word((number * 2654435761) % 4294967296);
const name = (number) => `${letter(number)}${word(number)} ${letter(Math.floor(number / 26))}${word(number * 7)}`;
const initials = (number) => letter(number) + letter(Math.floor(number / 26)) + letter(Math.floor(number / 676));

const REPEATED = [
  ...['ACTION ', 'ACTION: ', 'ACTION:\n', 'Action\n', '(Action: ', '(Action: SE) ', 'Action: SE. ', '. Action: a '],
  ...[
    '(',
    '((((a',
    ')',
    '[',
    '|',
    '| a ',
    '|\n',
    '\t',
    ' \t',
    ' ',
    'a  ',
    '   a',
    '- ',
    '-',
    '- a\n',
    ': ',
    'a: ',
    '. ',
  ],
  ...['a', 'A', 'é', 'a, ', 'a; ', ', and ', 'to ', 'will ', 'by ', ' - ', '–', '— ', '**', '_', '# ', '> ', '~~'],
  ...['1', '1/', '1/1/', '1. ', '1.', '(a) ', '(a) (b) ', 'i ', '30 November ', 'by 30 November, ', 'Friday ', 'May '],
  ...[
    'next meeting ',
    'by the end of ',
    'year ',
    '2022-',
    '12:30 ',
    '<',
    '<b>',
    '<td>',
    '<tr><td>a',
    '<p>',
    '<p',
    '<!--',
  ],
  ...[
    '<script>',
    '</',
    '<a href="',
    '&',
    '&amp;',
    '&#',
    '@',
    '@a ',
    '<at>',
    '[REDACTED] ',
    '█',
    '█ ',
    '[x] ',
    'X agreed to ',
  ],
  ...[
    'Sian will ',
    'Please could ',
    'please, ',
    'AJ ',
    '(AJ) ',
    'Amelia John ',
    'Amelia John (AJ) ',
    'AJ/',
    'the ',
    "i'w ",
  ],
  ...['Cam gweithredu: ', 'erbyn diwedd ', 'ŵ', '\u00a0', '\u200b', '\ud800', '\r\n', '\f', '\n', '\u2028', 's/a/b/\n'],
  ...[
    'Owner: x\n',
    'Due: May\n',
    'Owner: x | ',
    'Status: Complete ',
    'complete ',
    'Page 1 of 2\n',
    '1\n\n',
    'A\nB\n\n',
  ],
  ...[
    'Action\tLead\n',
    '| Action | Lead |\n',
    'Action   Lead   Due\n',
    'Summary of actions\n',
    'Actions:\n',
    'a b',
    'Ab ',
  ],
  ...[
    'e.g. ',
    'A. ',
    'A.B',
    '. (',
    '"',
    '. "',
    "'",
    '/',
    'a/',
    '+',
    'a & ',
    ' and ',
    'http://a.b/',
    '#action ',
    '[ACTION] ',
  ],
];

const ROWS = 'No\tAction\tLead\tDue\tStatus\n';
const SUMMARY = 'Summary of actions\n';

const COUNTED = {
  'distinct short table rows': counted((at) => `${at}\tDo ${varied(at)}\tAB\t3 May 2023\tOpen\n`, ROWS),
  'distinct rows between pipes': counted(
    (at) => `| ${varied(at)} the ${varied(at + 1)} | AB |\n`,
    '| Action | Lead |\n',
  ),
  'distinct rows between spaces': counted(
    (at) => `Do ${varied(at)}       AB      May\n`,
    'Action        Lead    Due\n',
  ),
  'rows of one long wrapped cell': counted((at) => `and ${varied(at)}\t\n`, 'Action\tLead\nDo\tAB\n'),
  'lines under one row': counted((at) => `and ${varied(at)} the\n`, 'Action\tLead\nDo\tAB\n'),
  'one very long cell': (length) => `Action\tLead\n${'words in a cell '.repeat(Math.ceil(length / 16))}\tAB\n`,
  'a row of very many cells': (length) => `Action\tLead\n${'Do it\tAB\t'.repeat(Math.ceil(length / 9))}\n`,
  'a header and a row, again and again': counted((at) => `Action\tLead\nDo ${varied(at)}\tAB\n`),
  'a header and a blank, again and again': counted(() => 'Action\tLead\n\n\n'),
  'rows without a table': counted((at) => `Do ${varied(at)}\tAB\t3 May\n`),
  'identical actions': counted(() => 'ACTION: AB to send the papers by 3 May\n'),
  'actions of different words': counted((at) => `ACTION: AB to ${varied(at)} ${varied(at + 1)} ${varied(at + 2)}\n`),
  'actions of shared words': counted((at) => `ACTION: AB to send ${word(at % 997)} to the ${word(at % 499)} board\n`),
  'actions, and the same in a summary': (length) => {
    const lines = counted((at) => `AB to send ${varied(at)} to the ${word(at % 499)} board\n`)(length / 2);
    return `${lines.replace(/^/gmu, 'ACTION: ')}\n${SUMMARY}${lines.replace(/^/gmu, '- ')}`;
  },
  'identical actions, and the same in a summary': (length) => {
    const lines = 'AB to send the papers\n'.repeat(Math.ceil(length / 50));
    return `${lines.replace(/^/gmu, 'ACTION: ')}\n${SUMMARY}${lines.replace(/^/gmu, '- ')}`;
  },
  'numbered items of a list': counted((at) => `${at + 1}. Send ${varied(at)} to AB by May\n`, SUMMARY),
  'identical items of a list': counted(() => '- Send the papers to AB by 3 May\n', SUMMARY),
  'many short lists': counted((at) => `Actions\n- Send ${varied(at)} – AB\n\n`),
  'subheadings in a list': counted((at) => `${name(at)}:\n- Send ${varied(at)}\n`, SUMMARY),
  'initials explained': counted((at) => `${name(at)} (${initials(at)})\n`),
  'initials explained on long lines': counted((at) => `${name(at)} (${initials(at)}), ${at % 80 === 79 ? '\n' : ''}`),
  'initials without a name': counted((at) => `(${initials(at)}) ${at % 900 === 899 ? '\n' : ''}`),
  'initials in the margin': counted((at) => `It was agreed that ${varied(at)} will be sent to the board.     AB\n`),
  'a chat of actions': counted((at) => `<n${varied(at)}> ACTION: n${varied(at)} to send ${varied(at + 1)}\n`),
  'a chat of one who says nothing': counted(() => '<ann> \n'),
  'a chat and its corrections': counted((at) => `<ann> ACTION: bob to send ${varied(at)}\n<ann> s/bob/rob/\n`),
  'what a bot of a chat repeats': counted(
    (at) => `<trackbot> Created ACTION-${at} - Send it [on Ann - due 2023-05-03].\n`,
  ),
  'undertakings in one paragraph': counted((at) => `${name(at)} agreed to send ${varied(at)}. `),
  'undertakings in paragraphs': counted((at) => `${name(at)} agreed to send ${varied(at)} by Friday.\n\n`),
  'one paragraph over many lines': counted((at) => `and ${varied(at)} was then spoken of by the members of the\n`),
  'lines that repeat like a footer': counted((at) => `Minutes of the board ${at}\n\n`),
  'a marker, and far from it a name': counted((at) => `Action ${at}\n`),
  'a semicolon between actions': counted((at) => `AB to send ${varied(at)}; `, 'ACTION: '),
  'letters before the parts of actions': counted(
    (at) => `(${'abcdefgh'[at % 8]}) send ${varied(at)} `,
    'ACTION: AB to: ',
  ),
  'names before one verb': counted((at) => `${name(at)}, `, 'ACTION: '),
  'an HTML table without an end': counted((at) => `<tr><td>Do ${varied(at)}<td>AB\n`, '<table><tr><td>Action<td>Lead'),
  'one HTML row over many lines': counted((at) => `${varied(at)}\n`, '<table><tr><td>'),
  'an HTML cell of many lines': counted((at) => `${varied(at)}<br>\n`, '<table><tr><td>'),
  'an HTML cell of many breaks on one line': counted((at) => `${varied(at)}<br>`, '<table><tr><td>'),
  'blanks between paragraphs of HTML': counted(() => ' <p> '),
  'dashes within a listed action': counted(() => '- ', 'ACTIONS\n1. Jo to write to the '),
  'an action over many lines': counted((at) => `and ${varied(at)}\n`, 'ACTION: AB to send\n'),
  'tags opened and never closed': counted((at) => `<div class="${varied(at)}" `),
  'mail headings': counted((at) => `From: ${name(at)}\nDate: 3 May 2023\nSubject: Re: actions\n> > quoted\n`),
  'a log as CSV': counted((at) => `${at},"Send ${varied(at)}, please",${name(at)},Open\n`, 'No,Action,Lead,Status\n'),
  'a log as CSV with a quote left open': counted((at) => `${at},"Send ${varied(at)}\n`, 'No,Action,Lead,Status\n'),
  'quotes in one line of a log as CSV': counted((at) => `"${varied(at)}"" a"`, 'No,Action,Lead,Status\n'),
  'headings of columns on lines of their own': counted((at) => ['Action\n', 'Owner\n', 'Due\n'][at % 3], 'Due\n'),
  'cells on lines of their own': counted((at) => `Send ${varied(at)}\nAB\n3 May\n`, 'Action\nOwner\nDue\n'),
  'people called upon': counted((at) => `@${word(at)} and @${varied(at)}: send ${varied(at)}\n`),
  'boxes to tick': counted((at) => `- [ ] AB to send ${varied(at)}\n`),
  arrows: counted((at) => `-> ${name(at)} to send ${varied(at)}\n`),
  'earlier items': counted((at) => `- AB: send ${varied(at)}\n[ ${varied(at)} ]\nStatus:\n`, 'Previous actions\n'),
  'the same action again and again': counted((at) => `#action AB to send ${varied(at % 7)} to CD\n`),
  'next meetings': counted((at) => `Date of next meeting: ${varied(at)}\n`),
};

/** What each text is, and how to make one of about so many characters. */
export const ADVERSARIAL = [
  ...REPEATED.map((unit) => ({ name: `${JSON.stringify(unit)} again and again`, make: repeated(unit) })),
  ...Object.entries(COUNTED).map(([said, make]) => ({ name: said, make })),
];
