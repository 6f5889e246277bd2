import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import { actionsOf, bytesOf, EXPECTED, LISTED, MARKED, ROWS, textOf } from './sample-documents.js';

const read = (html: string, name = 'minutes.html'): ReturnType<typeof readDocument> =>
  readDocument({ name, bytes: bytesOf(html) });
const text = async (html: string): Promise<string> => textOf(await read(html));

const MINUTES = `<!DOCTYPE html><html><head><title>Minutes</title><style>td { color: red }</style></head><body>
<h1>Housing Board</h1><p>Thursday 14 July 2022</p><p><b>${MARKED.slice(0, 7)}</b>${MARKED.slice(7)}</p>
<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>
<h2>Actions</h2><ol>${LISTED.map((item) => `<li>${item}</li>`).join('')}</ol></body></html>`;

describe('a web page', () => {
  it('gives its marked, tabled and listed actions with their leads and deadlines', async () => {
    expect(actionsOf(await read(MINUTES))).toEqual(EXPECTED);
    expect(actionsOf(await read(MINUTES, 'minutes.docx'))).toEqual(EXPECTED);
  });

  it('becomes a line for each block, with gaps around paragraphs and headings, and without scripts and styles', async () => {
    expect(
      await text(
        '<style>p{}</style><div>One<br>two &amp; three</div><p>Four\n  five</p><h2>Six</h2>seven<script>8</script>',
      ),
    ).toBe('One\ntwo & three\n\nFour five\n\n## Six\n\nseven');
  });

  it('keeps the marks of lists, with numbers if they have some, and lists inside lists', async () => {
    expect(
      await text('<ul><li>a</li><li><p>b</p><ol start="3"><li>c<li>d</ol></li></ul><ol><li value="7">e</ol>'),
    ).toBe('- a\n- b\n  3. c\n  4. d\n\n7. e');
  });

  it('becomes one line per table row, whatever the cells contain', async () => {
    const lead = '<td><p>Ana<br>Tom</p></td>';
    const steps = '<td><ul><li>ring</li><li>write</li></ul></td>';
    const inner = '<td><table><tr><td>x</td><td>y | z</td></tr></table></td>';
    expect(await text(`<table><tr>${lead}${steps}${inner}</tr><tr><td colspan=2>one<td>two</table>after`)).toBe(
      '| Ana\u2028Tom | ring; write | x y / z |\n| one |  | two |\n\nafter',
    );
  });

  it('becomes lines, not rows, for a table that lays out a mail, and rows for a real table in it', async () => {
    const rows = '<tr><td>Action</td><td>Lead</td></tr><tr><td>Ring</td><td>Ana</td></tr>';
    expect(await text(`<table><tr><td></td><td><p>Dear all</p><table>${rows}</table><p>Jo</p></td></tr></table>`)).toBe(
      'Dear all\n\n| Action | Lead |\n| Ring | Ana |\n\nJo',
    );
  });

  it('keeps preformatted lines as they were typed', async () => {
    expect(await text('<pre>Action      Lead\nRing        Ana</pre>')).toBe('Action      Lead\nRing        Ana');
  });

  it('is reported as broken, without crashing anything, if elements are nested without end', async () => {
    expect(await read('<b>'.repeat(100_000))).toEqual({ ok: false, code: 'document-broken' });
    expect(await text('<p>'.repeat(100_000) + 'end')).toBe('end');
    expect(await text(`${'<table><tr><td>'.repeat(300)}end`)).toBe('end');
  });

  it('is reported as empty if it has no words', async () => {
    expect(await read('<html><body><img src="a.png"></body></html>')).toEqual({ ok: false, code: 'document-empty' });
  });
});
