import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { wordsCommand } from '../../src/cli/words-command.js';
import { readWordsFiles } from '../../src/cli/words-files.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

const WORDS = readWordsFiles(SRC);
const world = { sources: SRC, print: () => undefined };

/** What is exported is the same each time. */
const xmlOf = (() => {
  let made: Promise<string> | null = null;
  return (): Promise<string> => {
    const file = join(temporaryFolder(), 'welsh.xlf');
    made ??= wordsCommand(readArguments(['words', '--export', file]), world).then(() => readFileSync(file, 'utf8'));
    return made;
  };
})();

/** A copy of the words, and the words as they were exported; `take` imports the file after a change. */
async function exported(): Promise<{
  readonly xml: string;
  readonly sources: string;
  readonly take: (change: (xml: string) => string) => Promise<string>;
}> {
  const folder = temporaryFolder();
  const sources = join(folder, 'src');
  for (const { folder: words } of WORDS) {
    for (const name of ['words.en.json', 'words.cy.json']) cpSync(join(SRC, words, name), join(sources, words, name));
  }
  const file = join(folder, 'welsh.xlf');
  let printed = '';
  const run = (...words: string[]): Promise<void> =>
    wordsCommand(readArguments(['words', ...words]), { sources, print: (text) => (printed += text) });
  const xml = await xmlOf();
  return {
    xml,
    sources,
    take: async (change) => {
      writeFileSync(file, change(xml));
      printed = '';
      await run('--import', file);
      return printed;
    },
  };
}

const welshOf = (sources: string, folder: string): string =>
  readFileSync(join(sources, folder, 'words.cy.json'), 'utf8');

describe('words for a translator', () => {
  it('are all in the XLIFF, with the Welsh, the notes, the placeholders and the available room', async () => {
    const { xml } = await exported();
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<xliff [^>]*version="1.2"/);
    expect(xml).toContain(
      '<file original="presentation/words" datatype="plaintext" source-language="en" target-language="cy">',
    );
    expect(xml).toContain(`<trans-unit id="button.edit" xml:space="preserve" maxwidth="20" size-unit="char">
        <source>Edit</source>
        <target>Golygu</target>
        <note>Button: correct an action</note>
        <note>At most 20 characters</note>`);
    expect(xml).toContain('<source>{days, plural, one {# day late} other {# days late}}</source>');
    expect(xml).toContain('<note>{days}: how many days it is late</note>');
  });

  it('return unchanged to the last byte', async () => {
    const { sources, take } = await exported();
    expect(await take((xml) => xml)).toBe('0 Welsh texts are new or changed.\n');
    const others = (xml: string): string =>
      xml.replace(/<target>[\s\S]*?<\/target>/g, (target) => target.replaceAll('cam', 'cem'));
    const changed = await take(others);
    expect(welshOf(sources, 'features/lists')).toContain('Eich cemau gweithredu');
    expect(await take((xml) => xml)).toBe(changed);
    for (const { folder } of WORDS) expect(welshOf(sources, folder)).toBe(welshOf(SRC, folder));
  });

  it('return with changes in the right file, and nothing else changed', async () => {
    const { sources, take } = await exported();
    expect(await take((xml) => xml.replace('<target>Golygu</target>', '<target>Cywiro &amp; “newid”</target>'))).toBe(
      '1 Welsh texts are new or changed.\n',
    );
    expect(welshOf(sources, 'presentation/words')).toBe(
      welshOf(SRC, 'presentation/words').replace('"edit": "Golygu"', '"edit": "Cywiro & “newid”"'),
    );
    expect(welshOf(sources, 'features/help')).toBe(welshOf(SRC, 'features/help'));
  });

  it('keep the lines of a text that has several', async () => {
    const { sources, take } = await exported();
    await take((xml) => xml.replace('cwblhau {prefix}-3\n', 'cwblhau {prefix}-4\nail linell\n'));
    expect(welshOf(sources, 'features/help')).toContain('cwblhau {prefix}-4\\nail linell\\n{prefix}-3 nodyn');
  });

  it('may return in part', async () => {
    const { take } = await exported();
    const one = (xml: string): string => xml.replaceAll(/<file original="(?!features\/lists)[\s\S]*?<\/file>/g, '');
    expect(await take((xml) => one(xml).replace('<target>Eich camau gweithredu<', '<target>Eich camau<'))).toBe(
      '1 Welsh texts are new or changed.\n',
    );
  });
});

describe('a translated file that lost something', () => {
  it.each<readonly [string, (xml: string) => string, string]>([
    ['a value', (xml) => xml.replace('{name} (pa un?)', '(pa un?)'), 'presentation/words whichOne has lost {name}'],
    [
      'a plural form',
      (xml) => xml.replace(/(zero \{# diwrnod yn hwyr\} .*)few \{# diwrnod yn hwyr\} /, '$1'),
      'presentation/words daysLate has no form “few” for {days}',
    ],
    [
      'a case',
      (xml) => xml.replace('granted {Mae', 'wedi {Mae'),
      'presentation/words problem.request-over has no case “granted” for {state}',
    ],
    [
      'its Welsh',
      (xml) => xml.replace('<target>Golygu</target>', '<target></target>'),
      'presentation/words button.edit is empty',
    ],
    [
      'its words to marks',
      (xml) => xml.replace('<target>Golygu</target>', '<target><g id="1">Golygu</g></target>'),
      'presentation/words button.edit has no Welsh, or marks of a tool in it',
    ],
    [
      'its key',
      (xml) => xml.replace('id="button.edit"', 'id="button.golygu"'),
      'presentation/words button.golygu is not known',
    ],
    [
      'its folder',
      (xml) => xml.replace('original="features/help"', 'original="features/cymorth"'),
      'features/cymorth has no words',
    ],
    [
      'its English',
      (xml) => xml.replace('<source>Edit</source>', '<source>Edit it</source>'),
      'presentation/words button.edit has another English text by now: export it again',
    ],
    [
      'room',
      (xml) => xml.replace('<target>Golygu</target>', '<target>Golygu’r cam gweithredu hwn</target>'),
      'presentation/words button.edit has 27 characters where there is room for 20',
    ],
  ])('is refused, and the loss is named: %s', async (_lost, change, sentence) => {
    const { sources, take } = await exported();
    await expect(take(change)).rejects.toThrow(sentence);
    expect(welshOf(sources, 'presentation/words')).toBe(welshOf(SRC, 'presentation/words'));
  });

  it('is refused if several texts are wrong, and each is named', async () => {
    const { take } = await exported();
    const error = await take((xml) =>
      xml.replace('{name} (pa un?)', 'pa un').replace('<target>Golygu<', "<target>I'w<"),
    ).catch((thrown: unknown) => String(thrown));
    expect(error).toContain('whichOne has lost {name}');
    expect(error).toContain("button.edit has ': write ’ for an apostrophe");
  });

  it('is refused if it is not XLIFF', async () => {
    const { take } = await exported();
    await expect(take(() => 'no xml')).rejects.toThrow('cannot be read as XLIFF 1.2');
  });

  it('is refused if the command asks for nothing, or for both', async () => {
    await expect(wordsCommand(readArguments(['words']), world)).rejects.toThrow('Usage');
    await expect(wordsCommand(readArguments(['words', '--export', 'a', '--import', 'b']), world)).rejects.toThrow(
      'Usage',
    );
  });
});
