// Made-up minutes in the two forms that the shared ones lack: chat logs with a bot that keeps the actions, and tables.
// Every document differs in its names and words, so that nothing remembered of one helps with the next.

const FIRST =
  'Amelia Bryn Carys Dewi Elin Farah Gwen Hari Imran Joan Kofi Lowri Mair Nia Owen Priya Rhys Sioned Tomos Una'.split(
    ' ',
  );
const LAST =
  'Ahmed Bevan Clarke Davies Ellis Francis Griffiths Hughes Iqbal James Khan Lewis Morgan Nash Owens Price Rees'.split(
    ' ',
  );
const VERBS = 'circulate draft review update share confirm arrange publish check send prepare write to,ring'.split(
  /[ ,]/u,
);
const THINGS =
  'the terms of reference,the test suite,a note for the board,the winter plan,the budget lines,the accessibility page,an errata list,the risk register,next steps for the pilot,the survey results,the lease of the hall,the training module'.split(
    ',',
  );
const DATES =
  'by 30 November,by the end of March,before the next meeting,by Friday,,,w/c 5 December,by 12/01/2023,ongoing,by Easter'.split(
    ',',
  );
const TALK =
  'we went round the table and heard that most of it is on track,the figures for the last quarter were shared on screen,there was a long discussion of the costs and of who bears them,people asked whether the deadline could move,I think that the second option is the better one and easier to explain,members thanked the team for their work over the summer,see https://example.org/issues/1234 for the history,+1,the proposal was received well though two points stay open'.split(
    ',',
  );

const of = (list, number) => list[Math.abs(number) % list.length];
const spread = (number) => Math.floor(((number * 2654435761) % 4294967296) / 7);
const task = (number) => `${of(VERBS, spread(number))} ${of(THINGS, spread(number + 1))} (${number})`;
const two = (number) => String(number % 60).padStart(2, '0');

function chat(document) {
  const nicks = [0, 1, 2, 3, 4].map((at) => `${of(FIRST, spread(document * 5 + at)).toLowerCase()}${document % 90}`);
  const lines = [
    `15:00:00 <trackbot> Meeting: Working Group ${document}`,
    `15:00:20 <${nicks[0]}> scribe: ${nicks[0]}`,
  ];
  for (let at = 0; at < 140; at += 1) {
    const number = document * 1000 + at;
    const time = `15:${two(Math.floor(at / 3))}:${two(at * 7)}`;
    const said = of(nicks, spread(number));
    if (at % 17 === 5) {
      const on = of(nicks, spread(number + 3));
      lines.push(`${time} <${said}> ACTION: ${on} to ${task(number)} ${of(DATES, spread(number + 2))}`.trimEnd());
      lines.push(`${time} <trackbot> Created ACTION-${number} - ${task(number)} [on ${on} - due 2023-05-16].`);
    } else if (at % 29 === 3) lines.push(`${time} <${said}> s/option/choice/`);
    else if (at % 11 === 7) lines.push(`${time} * ${said} nods`);
    else lines.push(`${time} <${said}> ${of(TALK, spread(number))}`);
  }
  return `${lines.join('\n')}\n`;
}

function tables(document) {
  const head = `Minutes of the Programme Board ${document}\nHeld on 12 October 2022 by video\n\n`;
  const rows = (from, count, ruling) =>
    Array.from({ length: count }, (_, at) => {
      const number = document * 1000 + from + at;
      const lead = `${of(FIRST, spread(number))} ${of(LAST, spread(number + 5))}`;
      const due = of(DATES, spread(number + 2)).replace(/^by /u, '');
      const cells = [
        String(at + 1),
        `${of(TALK, spread(number))}. ${task(number)}`,
        lead,
        due,
        at % 4 ? 'Open' : 'Complete',
      ];
      return ruling === '|' ? `| ${cells.join(' | ')} |` : cells.join('\t');
    }).join('\n');
  return [
    head,
    'No.\tAction\tLead\tDue\tStatus\n',
    rows(0, 25, '\t'),
    `\n\n${of(TALK, document)}. ${of(TALK, document + 1)}.\n\n`,
    '| Ref | Action | Owner | Deadline | Status |\n|---|---|---|---|---|\n',
    rows(100, 25, '|'),
    '\n\nDate of next meeting: 17 November 2022\n',
  ].join('');
}

function made(make, bytes) {
  const documents = [];
  for (let size = 0; size < bytes;) {
    const document = make(documents.length + 1);
    documents.push(document);
    size += Buffer.byteLength(document);
  }
  return documents;
}

export const madeChats = (bytes) => made(chat, bytes);
export const madeTables = (bytes) => made(tables, bytes);
