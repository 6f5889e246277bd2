import { type FileChild, patchDocument, PatchType } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from './escape-xml.js';
import { MARKER } from './read-template.js';

/** The properties of a document. */
interface Facts {
  readonly title: string;
  readonly author: string;
  /** Word's code for the paper's language. */
  readonly language: string;
}

const CORE = 'docProps/core.xml';

/** Puts a paper in the marked place of a body's own document; its header, footer, styles and pictures stay. */
export async function fillTemplate(
  template: Uint8Array,
  children: readonly FileChild[],
  facts: Facts,
): Promise<Uint8Array> {
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    keepOriginalStyles: true,
    patches: { [MARKER]: { type: PatchType.DOCUMENT, children: [...children] } },
  });
  const parts = unzipSync(filled);
  const change = (name: string, make: (words: string) => string): void => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(make(strFromU8(part)));
  };
  // Readers must not learn who wrote the template and where it is on their machine.
  parts[CORE] = strToU8(coreOf(facts));
  change('[Content_Types].xml', withCore);
  change('_rels/.rels', withCoreRelation);
  change('docProps/app.xml', (words) => words.replace(/<(Manager|Template|HyperlinkBase)>[\s\S]*?<\/\1>/gu, ''));
  change('word/settings.xml', (words) => words.replace(/<w:attachedTemplate [^>]*\/>/gu, ''));
  change('word/_rels/settings.xml.rels', (words) =>
    words.replace(/<Relationship [^>]*\/attachedTemplate"[^>]*\/>/gu, ''),
  );
  change('word/styles.xml', (words) => inLanguage(words, facts.language));
  return zipSync(parts);
}

const coreOf = ({ title, author }: Facts): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    '</cp:coreProperties>',
  ].join('');

const withCore = (types: string): string =>
  types.includes(`/${CORE}`)
    ? types
    : types.replace(
        '</Types>',
        `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
      );

const withCoreRelation = (relations: string): string =>
  relations.includes(CORE)
    ? relations
    : relations.replace(
        '</Relationships>',
        `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/></Relationships>`,
      );

/** Sets the language of words that name none. */
function inLanguage(styles: string, language: string): string {
  const tag = `<w:lang w:val="${language}"/>`;
  return styles.replace(/<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>|<w:rPrDefault\/>/u, (defaults) => {
    if (/<w:lang [^>]*\/>/u.test(defaults)) return defaults.replace(/<w:lang [^>]*\/>/u, tag);
    return defaults.includes('</w:rPr>')
      ? defaults.replace('</w:rPr>', `${tag}</w:rPr>`)
      : `<w:rPrDefault><w:rPr>${tag}</w:rPr></w:rPrDefault>`;
  });
}
