import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PdfDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, runHere, runProcess } from './run-command.js';

const ROWS = [
  ['Ref', 'Recommendation', 'Lead', 'Timescale'],
  ['1.1', 'Open the hall on Sundays', 'Nia Prosser', 'Q4 2024/25'],
  ['1.2', 'Mend the stage', 'Owain Price and Mari Lloyd', 'Complete'],
] as const;

interface Written {
  readonly title: string;
  readonly recommendations: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly { readonly code: string }[];
}

const run = (...words: readonly string[]): Promise<Ran> => runHere(['plan', ...words]);

async function word(): Promise<Uint8Array> {
  const rows = ROWS.map(
    (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  const children = [
    new Paragraph({ text: 'Hall plan', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: 'Theme 1: The building', heading: HeadingLevel.HEADING_2 }),
    new Table({ rows }),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function pdf(): Promise<Uint8Array> {
  const document = new PdfDocument({ size: 'A4' });
  const pieces: Uint8Array[] = [];
  document.on('data', (piece: Uint8Array) => pieces.push(piece));
  document.fontSize(10).text('Hall plan', 50, 40).text('Theme 1: The building', 50, 70);
  ROWS.forEach((cells, row) => {
    cells.forEach((text, column) => {
      document.text(text, [50, 90, 280, 440][column], 100 + 20 * row, { lineBreak: false });
    });
  });
  document.end();
  await new Promise((resolve) => document.on('end', resolve));
  return Buffer.concat(pieces);
}

describe('plan read', () => {
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matters-arising-plan-'));
    mkdirSync(join(folder, 'in'));
    const put = (name: string, what: string | Uint8Array): void => {
      writeFileSync(join(folder, 'in', name), what);
    };
    put('word.docx', await word());
    put('page.pdf', await pdf());
    put('sheet.csv', ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
    put('marked.md', `# Hall plan\n\n${ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
    put('marked.json', '{"labels":"are not looked at"}');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads every file in a folder, whether Word, PDF, spreadsheet or text', () => {
    const { status, out } = runProcess([
      ...['plan', 'read', '--each', join(folder, 'in')],
      ...['--out', join(folder, 'out'), '--json'],
    ]);
    expect([status, out]).toEqual([0, `4 read into ${join(folder, 'out')}\n`]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['marked.json', 'page.json', 'sheet.json', 'word.json']);
    for (const name of ['marked', 'page', 'sheet', 'word']) {
      const { recommendations } = JSON.parse(readFileSync(join(folder, 'out', `${name}.json`), 'utf8')) as Written;
      expect(
        recommendations.map(({ reference, text, leads, start, end, ongoing, complete, commitments }) => [
          name,
          reference,
          text,
          leads,
          start,
          end,
          ongoing,
          complete,
          commitments,
        ]),
      ).toEqual([
        [name, '1.1', 'Open the hall on Sundays', ['Nia Prosser'], '2025-01-01', '2025-03-31', false, false, []],
        [name, '1.2', 'Mend the stage', ['Owain Price', 'Mari Lloyd'], null, null, false, true, []],
      ]);
    }
  });

  it('reads dates without a year against the given day', async () => {
    const plan = 'Phase 1: Plan: 6th - 17th January\n\nPhase 2: Build: from 3rd March\n';
    const file = join(folder, 'phases.md');
    writeFileSync(file, plan);
    const { out } = await run('read', file, '--held', '2024-12-01', '--json');
    const { phases } = JSON.parse(out) as { phases: readonly { start: string }[] };
    expect(phases.map(({ start }) => start)).toEqual(['2025-01-06', '2025-03-03']);
  });

  it('prints tables that a person can read, and what cannot be right', () => {
    const { out } = runProcess(
      ['plan', 'read', '-'],
      '# Roof plan\n\n| Ref | Recommendation | Lead | Timescale |\n|---|---|---|---|\n| 1 | Mend the roof | Nia | 6 months |\n',
    );
    expect(out.split('\n').map((line) => line.trimEnd())).toEqual([
      'Roof plan',
      '',
      'Recommendations',
      '1         Mend the roof                                                    Nia                        6 months',
      '',
      'To check',
      'timeline-without-base: "1: 6 months" (line 5)',
      '',
    ]);
  });

  it('says what is right if it was called wrongly', async () => {
    expect((await run('raed', 'x')).status).toBe(2);
    expect((await run('read')).error).toContain('plan read FILE');
    expect((await run('read', join(folder, 'no.txt'))).error).toBe(
      `${join(folder, 'no.txt')}: cannot be read (ENOENT).\n`,
    );
  });
});
