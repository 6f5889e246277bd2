import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import {
  actionsOf,
  bytesOf,
  EXPECTED,
  LISTED,
  MARKED,
  pdfMinutes,
  ROWS,
  textOf,
  wordMinutes,
} from './sample-documents.js';

const read = (mail: string): ReturnType<typeof readDocument> =>
  readDocument({ name: 'minutes.eml', bytes: bytesOf(mail.replaceAll('\n', '\r\n')) });

const HEAD = `From: Sian Rees <sian@example.org>
To: Tom Evans <tom@example.org>
Subject: =?utf-8?Q?Minutes_of_the_Board_=E2=80=93_July?=
Date: Fri, 15 Jul 2022 10:00:00 +0100
MIME-Version: 1.0
`;

const MINUTES = [
  MARKED,
  '',
  ...ROWS.map((row) => `| ${row.join(' | ')} |`),
  '',
  'Actions',
  '',
  ...LISTED.map((item, at) => `${at + 1}. ${item}`),
];

const withAttachment = (name: string, content: Uint8Array, words: string): string =>
  `${HEAD}Content-Type: multipart/mixed; boundary=edge

--edge
Content-Type: text/plain

${words}
--edge
Content-Type: application/octet-stream; name="${name}"
Content-Disposition: attachment; filename="${name}"
Content-Transfer-Encoding: base64

${Buffer.from(content).toString('base64')}
--edge--
`;

describe('a mail', () => {
  it('gives its subject, its date and its words', async () => {
    expect(textOf(await read(`${HEAD}Content-Type: text/plain\n\nDear all,\nthank you.`))).toBe(
      'Subject: Minutes of the Board – July\nDate: Fri, 15 Jul 2022 10:00:00 +0100\n\nDear all,\nthank you.',
    );
  });

  it('reads words in the character set that it names', async () => {
    const part = 'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable';
    expect(textOf(await read(`${HEAD}${part}\n\nSi=E2n=92s hall =96 =A35`))).toContain('Siân’s hall – £5');
  });

  it('gives the marked, tabled and listed actions in its text, plain or HTML', async () => {
    expect(actionsOf(await read(`${HEAD}Content-Type: text/plain\n\n${MINUTES.join('\n')}`))).toEqual(EXPECTED);
    const rows = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const list = `<h3>Actions</h3><ol>${LISTED.map((item) => `<li>${item}</li>`).join('')}</ol>`;
    const html = `<p>${MARKED}</p><table>${rows}</table>${list}`;
    expect(actionsOf(await read(`${HEAD}Content-Type: text/html\n\n${html}`))).toEqual(EXPECTED);
  });

  it('gives the minutes attached to a short covering letter', async () => {
    for (const [name, content] of [
      ['minutes.docx', await wordMinutes()],
      ['minutes.pdf', await pdfMinutes()],
      ['minutes.txt', bytesOf(MINUTES.join('\n'))],
    ] as const) {
      const reading = await read(withAttachment(name, content, 'The minutes are attached.'));
      expect(textOf(reading)).toContain('The minutes are attached.');
      expect(actionsOf(reading), name).toEqual(EXPECTED);
    }
  });

  it('ignores what is attached to a letter with content of its own', async () => {
    const letter = 'We met in the hall and spoke of many things. '.repeat(5);
    expect(textOf(await read(withAttachment('minutes.txt', bytesOf('ACTION: no'), letter)))).not.toContain('ACTION');
  });

  it('says why minutes attached without a letter cannot be read, and skips such files if there is a letter', async () => {
    const locked = await pdfMinutes({ userPassword: 'secret' });
    expect(await read(withAttachment('minutes.pdf', locked, ''))).toEqual({ ok: false, code: 'document-locked' });
    expect(textOf(await read(withAttachment('minutes.pdf', locked, 'As agreed.')))).toContain('As agreed.');
  });

  it('is reported as empty without words, and as broken if its parts are nested without end', async () => {
    expect(await read(`${HEAD}\n\n`)).toEqual({ ok: false, code: 'document-empty' });
    const nested = Array.from(
      { length: 200 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join('');
    expect(await read(HEAD + nested)).toEqual({ ok: false, code: 'document-broken' });
  });
});
