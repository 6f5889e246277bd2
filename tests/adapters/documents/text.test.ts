import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import { actionsOf, bytesOf, EXPECTED, LISTED, MARKED, ROWS, textOf } from './sample-documents.js';

const read = (name: string, bytes: Uint8Array): ReturnType<typeof readDocument> => readDocument({ name, bytes });

const MINUTES = `Housing Board\n\n${MARKED}\n\n${ROWS.map((row) => row.join('\t')).join('\n')}\n\nActions\n\n${LISTED.map(
  (item, at) => `${at + 1}. ${item}`,
).join('\n')}\n`;

describe('a text file', () => {
  it('gives its marked, tabled and listed actions with their leads and deadlines, under any name for text', async () => {
    for (const name of ['minutes.txt', 'minutes.MD', 'minutes.text', 'minutes.log', 'minutes', '-', 'minutes.docx']) {
      expect(actionsOf(await read(name, bytesOf(MINUTES))), name).toEqual(EXPECTED);
    }
  });

  it('is read unchanged in UTF-8, UTF-16 and windows-1252, without a byte order mark', async () => {
    const words = 'Siân’s café – £5';
    expect(textOf(await read('a.txt', bytesOf(`\ufeff${words}`)))).toBe(words);
    const little = Buffer.from(`\ufeff${words}`, 'utf16le');
    expect(textOf(await read('a.txt', little))).toBe(words);
    expect(textOf(await read('a.txt', Buffer.from(little).swap16()))).toBe(words);
    const windows = Uint8Array.of(0x53, 0x69, 0xe2, 0x6e, 0x92, 0x73, 0x20, 0x96, 0x20, 0xa3, 0x35);
    expect(textOf(await read('a.txt', windows))).toBe('Siân’s – £5');
  });

  it('becomes rows between pipes if it is a sheet with commas, semicolons or tabs', async () => {
    const sheet = 'Action,Lead,Deadline\n"Send ""it"", please","Evans, Tom",1 May\r\n"two\nlines",,\n';
    expect(textOf(await read('a.csv', bytesOf(sheet)))).toBe(
      '| Action | Lead | Deadline |\n| Send "it", please | Evans, Tom | 1 May |\n| two\u2028lines |  |  |',
    );
    expect(textOf(await read('a.csv', bytesOf('Action;Lead\nSend, please;"Tom"')))).toBe(
      '| Action | Lead |\n| Send, please | Tom |',
    );
    expect(actionsOf(await read('a.tsv', bytesOf(ROWS.map((row) => row.join('\t')).join('\n'))))).toEqual(
      EXPECTED.slice(1, 3),
    );
  });

  it('is refused if it is not text, of another kind, empty or too large', async () => {
    const refused = async (name: string, bytes: Uint8Array): Promise<string> => textOf(await read(name, bytes));
    expect(await refused('a.txt', Uint8Array.of(65, 0, 66))).toBe('document-kind-unknown');
    expect(await refused('a.pptx', bytesOf('words'))).toBe('document-kind-unknown');
    expect(await refused('a.txt', bytesOf('{\\rtf1 words}'))).toBe('document-kind-unknown');
    expect(await refused('a.txt', new Uint8Array())).toBe('document-empty');
    expect(await refused('a.txt', bytesOf(' \n\t'))).toBe('document-empty');
    expect(await refused('a.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(65))).toBe('document-too-large');
    expect(await refused('a.txt', new Uint8Array(11 * 1024 * 1024).fill(65))).toBe('document-too-long');
  });
});
