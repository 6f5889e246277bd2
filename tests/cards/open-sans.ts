import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the headless browser unpacks the font that it brings, which is close to that of Teams. */
const FOLDER = join(tmpdir(), 'fonts', 'fonts', 'Open_Sans');

const FACES = [
  { file: 'OpenSans-Regular.ttf', weight: 400, style: 'normal' },
  { file: 'OpenSans-Bold.ttf', weight: 600, style: 'normal' },
  { file: 'OpenSans-Italic.ttf', weight: 400, style: 'italic' },
];

/** The font as a style sheet; nothing where it is not there, and the page takes another. */
export const openSans = (): string =>
  FACES.filter(({ file }) => existsSync(join(FOLDER, file)))
    .map(({ file, weight, style }) => {
      const data = readFileSync(join(FOLDER, file)).toString('base64');
      return `@font-face { font-family: 'Open Sans'; font-weight: ${weight}; font-style: ${style};
        src: url(data:font/ttf;base64,${data}); }`;
    })
    .join('\n');
