import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouseStyle } from '../../../src/app/read-house-style.js';
import { readConfig } from '../../../src/config.js';
import { PLAIN_STYLE } from '../../../src/model/house-style.js';
import { temporaryFolder } from '../../adapters/lowdb/temporary-folder.js';

const LOGO = { file: 'logo.png', alt: { en: 'A red dragon', cy: 'Draig goch' } };

function fileWith(style: object | string): string {
  const folder = temporaryFolder();
  copyFileSync('manifest/color.png', join(folder, 'logo.png'));
  writeFileSync(join(folder, 'not.png'), 'GIF89a');
  const file = join(folder, 'style.json');
  writeFileSync(file, typeof style === 'string' ? style : JSON.stringify(style));
  return file;
}

describe('the file of a house style', () => {
  it('is plain if there is none, and for anything that it does not set', () => {
    expect(readHouseStyle(null)).toBe(PLAIN_STYLE);
    expect(readHouseStyle(fileWith({}))).toEqual(PLAIN_STYLE);
  });

  it('names a logo and fonts relative to its own place', () => {
    const file = fileWith({ logo: LOGO, fontFiles: { regular: 'a.ttf', bold: 'b.ttf' } });
    const { logo, fontFiles } = readHouseStyle(file);
    expect(logo?.bytes.length).toBeGreaterThan(100);
    expect(fontFiles?.bold).toBe(file.replace('style.json', 'b.ttf'));
  });

  it.each([
    ['{', /HOUSE_STYLE: .*style\.json cannot be read/],
    [{ colour: 'red' }, /HOUSE_STYLE: in .*style\.json/],
    [{ colours: { heading: '#aaaaaa' } }, /colours\.heading needs a contrast of 4\.5:1 to #ffffff/],
    [{ logo: { ...LOGO, file: 'none.png' } }, /the logo .*none\.png cannot be read/],
    [{ logo: { ...LOGO, file: 'not.png' } }, /the logo .*not\.png is no PNG/],
  ])('is refused, with what is wrong: %j', (style, said) => {
    expect(() => readHouseStyle(fileWith(style))).toThrow(said);
  });
});

describe('the address for links', () => {
  it('must be https, loses a final slash, and needs a long secret', () => {
    expect(readConfig({ PUBLIC_URL: 'https://actions.example.org/' }).publicUrl).toBe('https://actions.example.org');
    expect(readConfig({}).publicUrl).toBeNull();
    expect(() => readConfig({ PUBLIC_URL: 'http://actions.example.org' })).toThrow('PUBLIC_URL');
    expect(() => readConfig({ LINK_SECRET: 'short' })).toThrow('LINK_SECRET');
  });
});
