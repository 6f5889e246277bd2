import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readHouseStyle } from '../../../src/app/read-house-style.js';
import { PLAIN_STYLE } from '../../../src/model/house-style.js';
import { temporaryFolder } from '../../adapters/lowdb/temporary-folder.js';
import { papersGroup } from '../../fixtures/papers-group.js';
import { EXPECTED } from './expected-rows.js';
import { letterhead, withPart } from './letterhead.js';
import { make } from './make.js';
import { publish, published } from './publication/publish.js';
import { readBack } from './read-back.js';

const styleWith = async (...asked: Parameters<typeof letterhead>) => ({
  ...PLAIN_STYLE,
  body: { en: 'Housing Body for Wales', cy: 'Corff Tai Cymru' },
  template: await letterhead(...asked),
});
const ASKED = { what: 'matters-arising', format: 'docx' } as const;

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const named = (parts: Readonly<Record<string, string>>, name: RegExp): string =>
  Object.entries(parts)
    .filter(([each]) => name.test(each))
    .map(([, words]) => words)
    .join('\n');

describe('a Word template of the organisation’s own', () => {
  it('holds every cell of the paper, between the text around its place', async () => {
    const { bytes } = await make(papersGroup(), ASKED, await styleWith());
    const read = await readBack('docx', bytes);
    expect(read.tables.flat()).toEqual(EXPECTED['matters-arising']);
    expect(read.headings).toContain('Overdue, with no update');
    const words = named(partsOf(bytes), /document\.xml$/).replace(/<[^>]+>/gu, ' ');
    expect(words).toMatch(
      /^[\s\S]*Annwyl aelodau[\s\S]*Matters arising[\s\S]*Map the training needs[\s\S]*Yr eiddoch yn gywir/u,
    );
    expect(words).not.toContain('{{');
  });

  it('keeps its header, logo, footer, page and styles, and headings use these styles', async () => {
    const parts = partsOf((await make(papersGroup(), ASKED, await styleWith())).bytes);
    expect(named(parts, /word\/header\d*\.xml$/)).toContain('Corff Tai Cymru');
    expect(named(parts, /word\/header\d*\.xml$/)).toContain('Draig goch');
    expect(named(parts, /word\/footer\d*\.xml$/)).toContain('Elusen 1234567');
    expect(Object.keys(parts).filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(1);
    expect(named(parts, /styles\.xml$/)).toContain('2e6f40');
    const body = named(parts, /document\.xml$/);
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/gu)?.length).toBe(7);
    // Tables are as wide as what is between its margins.
    expect(body).toContain('<w:tblW w:type="dxa" w:w="9638"/>');
  });

  it('gets the title and language of the paper, and loses who made the template and where', async () => {
    const style = await styleWith();
    const template = withPart(style.template, 'word/settings.xml', (words) =>
      words.replace('</w:settings>', '<w:attachedTemplate r:id="rId9"/></w:settings>'),
    );
    const asked = { ...ASKED, language: 'cy' } as const;
    const parts = partsOf((await make(papersGroup(), asked, { ...style, template })).bytes);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Materion yn codi: Grŵp Cymorth &#38; Herio');
    expect(Object.values(parts).join('\n')).not.toMatch(/design team|attachedTemplate/u);
    expect(named(parts, /styles\.xml$/)).toMatch(
      /<w:rPrDefault>[\s\S]*<w:lang w:val="cy-GB"\/>[\s\S]*<\/w:rPrDefault>/u,
    );
  });

  it('is in large print on request', async () => {
    const { bytes } = await make(papersGroup(), { ...ASKED, isLarge: true }, await styleWith());
    expect(named(partsOf(bytes), /document\.xml$/)).toContain('<w:sz w:val="36"/>');
  });

  it('has its heading styles found by name, whatever Word calls them in its language', async () => {
    const style = await styleWith();
    const template = withPart(style.template, 'word/styles.xml', (words) =>
      words
        .replace('w:styleId="Heading1"', 'w:styleId="Pennawd1"')
        .replace('w:styleId="Heading2"', 'w:styleId="Pennawd2"'),
    );
    const { bytes } = await make(papersGroup(), ASKED, { ...style, template });
    expect(named(partsOf(bytes), /document\.xml$/)).toContain('<w:pStyle w:val="Pennawd2"/>');
  });

  it('is searched for names like the rest if the paper is published', async () => {
    const { file } = await published(papersGroup(), ASKED, await styleWith());
    expect((await readBack('docx', file.bytes)).all).not.toMatch(/carys|llŷr|mair/iu);
    const made = await publish(papersGroup(), ASKED, await styleWith(undefined, 'Swyddfa Carys Llŷr-Wŷn'));
    expect(made.ok ? [] : made.left.map(({ where }) => where)).toContain('word/header1.xml');
  });

  it('changes nothing in a PDF', async () => {
    const asked = { ...ASKED, format: 'pdf' } as const;
    const { tables } = await readBack('pdf', (await make(papersGroup(), asked, await styleWith())).bytes);
    expect(tables.flat()[1]).toEqual(EXPECTED['matters-arising'][1]);
  });
});

describe('a template that cannot be used', () => {
  const plain = () => letterhead();
  it.each([
    [
      'is no Word document',
      () => Promise.resolve(new TextEncoder().encode('{\\rtf1}')),
      'it is no Word document (.docx) that can be opened',
    ],
    [
      'has no place',
      () => letterhead(['Annwyl aelodau']),
      'no paragraph of its body, outside header and footer, is {{paper}}',
    ],
    ['has two places', () => letterhead(['{{paper}}', '{{paper}}']), '{{paper}} stands in it more than once'],
    ['has its place in a sentence', () => letterhead(['Here: {{paper}}']), '{{paper}} must be a paragraph by itself'],
    [
      'has it in its header',
      () => letterhead(['Annwyl'], '{{paper}}'),
      'no paragraph of its body, outside header and footer',
    ],
    [
      'has no styles of headings',
      async () => withPart(await plain(), 'word/styles.xml', (words) => words.replace(/heading 2/giu, 'my heading')),
      'it has no styles Heading 1 and Heading 2',
    ],
    [
      'has macros',
      async () =>
        withPart(await plain(), '[Content_Types].xml', (words) =>
          words.replace('</Types>', '<Override PartName="/word/vbaProject.bin" ContentType="x"/></Types>'),
        ),
      'it has macros; save it as .docx',
    ],
    [
      'loads from elsewhere',
      async () =>
        withPart(
          await plain(),
          'word/_rels/header1.xml.rels',
          () =>
            '<Relationships><Relationship Id="r" Type="http://x/image" Target="http://x/y.png" TargetMode="External"/></Relationships>',
        ),
      'it loads a picture or a part from elsewhere',
    ],
    ['is very large', () => Promise.resolve(new Uint8Array(10_000_001)), 'it is over 10 MB'],
  ] as const)('is refused if it %s, with what is wrong', async (_what, bytes, said) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'letter.docx'), await bytes());
    writeFileSync(join(folder, 'style.json'), JSON.stringify({ template: 'letter.docx' }));
    expect(() => readHouseStyle(join(folder, 'style.json'))).toThrow(
      /HOUSE_STYLE: the template .*letter\.docx cannot be used: /u,
    );
    expect(() => readHouseStyle(join(folder, 'style.json'))).toThrow(said);
  });

  it('is refused if it does not exist', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'style.json'), JSON.stringify({ template: 'none.docx' }));
    expect(() => readHouseStyle(join(folder, 'style.json'))).toThrow(/the template .*none\.docx cannot be read/u);
  });
});
