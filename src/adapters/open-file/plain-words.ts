import type { FileWords } from '../../model/file-words.js';

const one = (where: string, kind: FileWords['kind'], texts: readonly string[]): FileWords => ({
  where,
  kind,
  texts: texts.filter((text) => text.trim() !== ''),
});

export const csvWords = (text: string): readonly FileWords[] => [
  one('cells', 'text', text.match(/"(?:[^"]|"")*"|[^",\r\n]+/gu) ?? []),
];

/** The lines of Markdown as a reader sees them, table rows by cell, without the backslashes that escape characters. */
export const markdownWords = (text: string): readonly FileWords[] => [
  one(
    'text',
    'text',
    text.split(/\n|(?<!\\)\|/u).map((piece) => piece.replace(/\\(?=[\p{P}\p{S}])/gu, '')),
  ),
];

/** The ids that we give events: the day or reference, then a mark made from the group's id. */
const OWN_UID = /^UID:(?:meeting-\d{4}-\d\d-\d\d|[a-z\d]+-\d+)-[\da-f]{16}$/u;

/** The lines of a calendar, unfolded: each value, and each name with its parameters. */
export function calendarWords(text: string): readonly FileWords[] {
  const lines = text
    .replace(/\r?\n[ \t]/gu, '')
    .split(/\r?\n/u)
    .filter((line) => line !== '' && !OWN_UID.test(line));
  const parts = lines.map((line) => /^(?<name>[^:;]*(?:;(?:"[^"]*"|[^:"])*)?):(?<value>.*)$/su.exec(line)?.groups);
  const plain = (value: string): readonly string[] =>
    value.split(/\\[nN]/u).map((piece) => piece.replace(/\\(?=[\\;,])/gu, ''));
  return [
    one(
      'events',
      'text',
      parts.flatMap((part, at) => plain(part?.['value'] ?? lines[at] ?? '')),
    ),
    one(
      'names of lines',
      'attribute',
      parts.map((part) => part?.['name'] ?? ''),
    ),
  ];
}
