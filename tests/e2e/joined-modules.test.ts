import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const JOINED = readdirSync(DIST).filter((name) => /^(?:main|cli|joined-.*)\.js$/.test(name));
const textOf = (name: string): string => readFileSync(DIST + name, 'utf8');

it('the bot and the command line start from joined files and packages alone', () => {
  expect(JOINED).toContain('main.js');
  expect(JOINED).toContain('cli.js');
  const loaded = JOINED.flatMap((name) => [...textOf(name).matchAll(/^import\b[^'"\n]*["']([^"']+)["']/gm)]);
  const own = loaded.map(([, target = '']) => target).filter((target) => target.startsWith('.'));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((target) => !JOINED.includes(target.slice(2)))).toEqual([]);
});

it('a joined module finds the files next to its original place', () => {
  const places = JOINED.flatMap((name) => [...textOf(name).matchAll(/(?:new URL\("([^"]+)", )?import\.meta\.url/g)]);
  expect(places.map(([, place = 'none']) => place).sort()).toContain('features/understanding/learnt-file.js');
  expect(places.filter(([, place]) => place === undefined)).toEqual([]);
});

it('joining includes the packages of Teams, but not the dialogs that sign people in', () => {
  const OF_TEAMS =
    /^(?!\t*\*).*(?:from|import|require)\s*\(?["'](?:botbuilder|botframework-|@microsoft\/teams-ai)[^"']*["']/m;
  expect(JOINED.filter((name) => OF_TEAMS.test(textOf(name)))).toEqual([]);
  const holding = (text: string): readonly string[] => JOINED.filter((name) => textOf(name).includes(text));
  expect(holding('exports.CloudAdapter = ')).toHaveLength(1);
  expect(holding('exports.DialogSet = ')).toEqual([]);
});

it('a package that is loaded on first use is one file, joined too', () => {
  const later = JOINED.flatMap((name) => [
    ...textOf(name).matchAll(/createRequire\(new URL\([^)]*\)\.href\)\("([^"]+)"\)/g),
  ]).map(([, target = '']) => target.replace(/^(?:\.\.\/)+/, ''));
  expect(later.sort()).toEqual([
    'joined-adaptivecards-templating.cjs',
    'joined-chrono-node-en.cjs',
    'joined-date-holidays.cjs',
    'joined-intl-messageformat.cjs',
    'joined-xliff.cjs',
  ]);
  expect(later.filter((name) => !existsSync(DIST + name))).toEqual([]);
});

it('joining works out the bank holidays of the years around, so that no bot loads those of the world for them', () => {
  const year = new Date().getUTCFullYear();
  const [text = ''] = JOINED.map(textOf).filter((held) => held.includes('const KNOWN = {'));
  for (const nation of ['england-and-wales', 'scotland', 'northern-ireland'])
    for (const known of [year - 10, year, year + 10]) expect(text).toContain(`"${nation} ${known}": [`);
  expect(text).toMatch(/"england-and-wales 2022": \[[^\]]*"2022-09-19"/);
});

it('the thread that reads a document starts from joined files too', () => {
  expect(textOf('adapters/documents/document-worker.js')).toBe("import '../../joined-document-worker.js';\n");
  expect(JOINED).toContain('joined-document-worker.js');
});
