// A few sound documents of each format, for the fuzzing to damage.
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PdfDocument from 'pdfkit';

const MARKED = 'ACTION: Sian Rees to circulate the report by 31 August 2022';
const ROWS = [
  ['No.', 'Action', 'Lead', 'Deadline'],
  ['1', 'Send the budget to the auditor & the café', 'Tom Evans, Ana Diaz', '15 September 2022'],
  ['2', 'Book the hall', 'Ana Diaz', 'next meeting'],
  ['3', 'Anfon y gyllideb', 'Siân', 'erbyn diwedd mis Medi'],
];
const LISTED = ['Jo Price to write to the council by 5 September 2022', 'Sian Rees to update the register (asap)'];
const PROSE =
  'The Board noted the report of the officers; it was agreed that the Chair would write to the Minister before the summer.';
const TITLE = 'Minutes of the Housing Board, Thursday 14 July 2022';
const numbered = LISTED.map((text, at) => `${at + 1}. ${text}`);
const piped = ROWS.map((row) => `| ${row.join(' | ')} |`);

/** The same document whenever it is made, and whatever names its parts were given by chance. */
function withoutTimes(bytes) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const xml = strFromU8(part).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2022-07-14T11:00:00Z');
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts), { mtime: new Date('2022-07-14T11:00:00') });
}

async function word(repeats) {
  const cell = (text, options = {}) => new TableCell({ children: [new Paragraph(text)], ...options });
  const table = () => new Table({ rows: ROWS.map((row) => new TableRow({ children: row.map((text) => cell(text)) })) });
  const spanned = new Table({
    rows: [
      new TableRow({ children: [cell('Action', { columnSpan: 2 }), cell('Lead', { rowSpan: 2 })] }),
      new TableRow({ children: [cell('Ring the bank'), new TableCell({ children: [table()] })] }),
    ],
  });
  const children = Array.from({ length: repeats }, () => [
    new Paragraph({ text: TITLE, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new TextRun({ text: 'ACTION:', bold: true }), new TextRun(MARKED.slice(7))] }),
    table(),
    spanned,
    new Paragraph({ text: 'Actions\tLead', heading: HeadingLevel.HEADING_2 }),
    ...LISTED.map((text, level) => new Paragraph({ text, numbering: { reference: 'numbers', level } })),
    new Paragraph(PROSE),
  ]).flat();
  const levels = [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` }));
  const document = new Document({
    numbering: { config: [{ reference: 'numbers', levels }] },
    sections: [{ children }],
  });
  return withoutTimes(new Uint8Array(await Packer.toBuffer(document)));
}

const pdf = (options, pages) =>
  new Promise((resolve) => {
    const drawn = new PdfDocument({ size: 'A4', info: { CreationDate: new Date('2022-07-14T11:00:00Z') }, ...options });
    const chunks = [];
    drawn.on('data', (chunk) => chunks.push(chunk));
    drawn.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    for (let page = 0; page < pages; page++) {
      if (page > 0) drawn.addPage();
      drawn.fontSize(16).text(TITLE).fontSize(11).moveDown().text(PROSE).moveDown().text(MARKED).moveDown();
      for (const row of ROWS) {
        const { y } = drawn;
        row.forEach((text, column) => drawn.text(text, [72, 100, 320, 440][column], y, { lineBreak: false }));
        drawn.moveDown();
      }
      drawn.text('Actions', 72).list(LISTED).text(PROSE, { rotation: 5 });
    }
    drawn.end();
  });

const tags = (row, tag) => `<tr>${row.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}</title><style>p { margin: 0 }</style></head>
<body><h1>${TITLE}</h1><p><b>ACTION:</b>${MARKED.slice(7)}</p><!-- a remark -->
<table border=1>${tags(ROWS[0], 'th')}${ROWS.slice(1)
  .map((row) => tags(row, 'td'))
  .join('\n')}</table>
<table><tr><td rowspan=2 colspan=2>Item<br>one &amp; two</td><td><ul><li>a<li>b</ul></td></tr><tr><td><table><tr><td>x</table></table>
<h2>Actions</h2><ol start="1">${LISTED.map((text) => `<li><p>${text}</p></li>`).join('')}</ol>
<div>${PROSE}</div><pre>Action      Lead\nRing bank   Ana</pre></body></html>`;

const VTT = `WEBVTT - Board\n\nNOTE by machine\n\nSTYLE\n::cue { color: red }\n\n${[MARKED, PROSE, ...LISTED]
  .map(
    (text, at) =>
      `${at + 1}\n00:0${at}:01.000 --> 00:0${at}:09.500 align:start\n<v ${at % 2 ? 'Sian Rees' : 'Tom Evans'}>${text} &amp; <i>thanks</i></v>\n`,
  )
  .join('\n')}`;

const TEXT = [
  TITLE,
  '',
  '1. Welcome',
  '',
  PROSE,
  MARKED,
  '',
  ...ROWS.map((row) => row.join('   ')),
  '',
  'ACTIONS',
  ...numbered,
];
const MARKDOWN = [
  `# ${TITLE}`,
  '',
  `**${MARKED}**`,
  '',
  piped[0],
  '|---|---|---|---|',
  ...piped.slice(1),
  '',
  '## Actions',
  ...numbered,
  '- [ ] Ana: ring the bank',
];

const MAIL = `From: Sian Rees <sian@example.org>
Subject: =?utf-8?Q?${TITLE.replaceAll(' ', '_')}?=
Date: Fri, 15 Jul 2022 10:00:00 +0100
MIME-Version: 1.0
`;
const inBase64 = (bytes) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n');
const attached = (name, bytes) =>
  `--edge\nContent-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${inBase64(bytes)}\n`;

const bytesOf = (text) => new TextEncoder().encode(text);

/** The sound documents of a format. */
export async function seedDocuments(format) {
  switch (format) {
    case 'docx':
      return [await word(1), await word(8)];
    case 'pdf':
      return [
        await pdf({}, 1),
        await pdf({ compress: false }, 2),
        await pdf({ pdfVersion: '1.4', ownerPassword: 'owner' }, 1),
        await pdf({ compress: false, font: 'Courier', layout: 'landscape' }, 1),
      ];
    case 'html':
      return [bytesOf(HTML), bytesOf(HTML.repeat(5))];
    case 'eml': {
      const mixed = `${MAIL}Content-Type: multipart/mixed; boundary=edge\n\n--edge\nContent-Type: text/plain\n\nAttached.\n`;
      return [
        `${MAIL}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n${TEXT.join('=0D=0A')}`,
        `${MAIL}Content-Type: multipart/alternative; boundary=edge\n\n--edge\nContent-Type: text/html\n\n${HTML}\n--edge--`,
        `${mixed}${attached('a.docx', await word(1))}--edge--`,
        `${mixed}${attached('a.pdf', await pdf({}, 1))}${attached('a.txt', bytesOf(TEXT.join('\n')))}--edge--`,
      ].map(bytesOf);
    }
    case 'vtt':
      return [bytesOf(VTT), bytesOf(VTT.replaceAll('\n', '\r\n'))];
    case 'txt':
      return [bytesOf(TEXT.join('\n')), new Uint8Array(Buffer.from(`\ufeff${TEXT.join('\r\n')}`, 'utf16le'))];
    case 'md':
      return [bytesOf(MARKDOWN.join('\n'))];
    default:
      throw new Error(`${format}: there are no seeds of it.`);
  }
}
