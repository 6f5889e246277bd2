import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainFont } from '../../../src/adapters/pdfkit/plain-font.js';
import { temporaryFolder } from '../../adapters/lowdb/temporary-folder.js';

const require = createRequire(import.meta.url);
const NOTO = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

const tablesOf = (font: Buffer): readonly string[] =>
  Array.from({ length: font.readUInt16BE(4) }, (_, at) => font.toString('latin1', 12 + at * 16, 16 + at * 16));

describe('a font embedded in a PDF', () => {
  it('is read once, without tables for positioning and ligatures, and with all that draw the letters', () => {
    const font = plainFont(NOTO);
    expect(tablesOf(font)).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'OS/2']),
    );
    expect(tablesOf(font).filter((name) => /GPOS|GSUB|GDEF|kern/u.test(name))).toEqual([]);
    expect(plainFont(NOTO)).toBe(font);
  });

  it('stays unchanged if it is not a single font', () => {
    const file = join(temporaryFolder(), 'fonts.ttc');
    writeFileSync(file, 'ttcf and what follows');
    expect(plainFont(file).toString()).toBe('ttcf and what follows');
  });
});
