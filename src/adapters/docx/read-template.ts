import { strFromU8, unzipSync } from 'fflate';

/** Marks where the paper goes in a template: a paragraph that holds only this. */
export const MARKER = 'paper';
const MARKED = `{{${MARKER}}}`;
/** No letterhead is larger. */
const MOST_BYTES = 10_000_000;
const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** The width between the margins of a page that does not state it, in twentieths of a point. */
const USUAL_WIDTH = 9_026;

/** What a paper needs to know of a body's own Word document. */
export interface Template {
  /** The document's ids of its heading styles. */
  readonly headings: { readonly first: string; readonly second: string };
  /** The width between the margins where the paper goes, in twentieths of a point. */
  readonly width: number;
}

export type ReadTemplate =
  | { readonly ok: true; readonly template: Template }
  /** Why it cannot be used, and what to do. */
  | { readonly ok: false; readonly why: string };

const unusable = (why: string): ReadTemplate => ({ ok: false, why });

/** Reads a body's own Word document as a template; or says why it cannot be one. */
export function readTemplate(bytes: Uint8Array): ReadTemplate {
  if (bytes.length > MOST_BYTES) return unusable('it is over 10 MB');
  const parts = partsOf(bytes);
  const body = parts?.get(BODY);
  if (parts === null || body === undefined)
    return unusable('it is no Word document (.docx) that can be opened; save it as one, without a password');
  if (/macroEnabled|vbaProject/u.test(parts.get('[Content_Types].xml') ?? ''))
    return unusable('it has macros; save it as .docx');
  for (const [name, words] of parts)
    if (name.endsWith('.rels') && loadsFromElsewhere(words))
      return unusable('it loads a picture or a part from elsewhere; put that into the document');
  const paragraphs = body.match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu) ?? [];
  const marked = paragraphs.filter((paragraph) => wordsOf(paragraph).includes(MARKED));
  const [only, another] = marked;
  if (only === undefined)
    return unusable(`no paragraph of its body, outside header and footer, is ${MARKED}, where the paper is to go`);
  if (another !== undefined) return unusable(`${MARKED} stands in it more than once`);
  if (wordsOf(only).trim() !== MARKED) return unusable(`${MARKED} must be a paragraph by itself`);
  const headings = headingsIn(parts.get(STYLES) ?? '');
  if (headings === null)
    return unusable('it has no styles Heading 1 and Heading 2; use each once in Word, and save it');
  return { ok: true, template: { headings, width: widthAt(body.slice(body.indexOf(only))) } };
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const read = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.(?:xml|rels)$/u.test(name) && originalSize < MOST_BYTES,
    });
    return new Map(Object.entries(read).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return null;
  }
}

/** Whether the file loads something from outside, other than a link or Word's note of its own template. */
const loadsFromElsewhere = (relations: string): boolean =>
  (relations.match(/<Relationship [^>]*TargetMode="External"[^>]*>/gu) ?? []).some(
    (relation) => !/Type="[^"]*\/(?:hyperlink|attachedTemplate)"/u.test(relation),
  );

/** The words of a paragraph, which Word may have split anywhere. */
const wordsOf = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words]) => words ?? '').join('');

/** Finds heading styles by their names, which are the same in every language of Word; their ids are not. */
function headingsIn(styles: string): Template['headings'] | null {
  const idOf = (name: string): string | null => {
    const style = (styles.match(/<w:style [^>]*>[\s\S]*?<\/w:style>/gu) ?? []).find((one) =>
      new RegExp(`<w:name w:val="${name}"`, 'iu').test(one),
    );
    return /w:styleId="([^"]+)"/u.exec(style ?? '')?.[1] ?? null;
  };
  const [first, second] = [idOf('heading 1'), idOf('heading 2')];
  return first === null || second === null ? null : { first, second };
}

/** The width between the margins of the section at the start of `rest`. */
function widthAt(rest: string): number {
  const section = /<w:sectPr[ >][\s\S]*?<\/w:sectPr>/u.exec(rest)?.[0] ?? '';
  const numberIn = (tag: string, name: string): number | null => {
    const found = new RegExp(`<w:${tag} [^>]*w:${name}="(\\d+)"`, 'u').exec(section)?.[1];
    return found === undefined ? null : Number(found);
  };
  const [page, left, right] = [numberIn('pgSz', 'w'), numberIn('pgMar', 'left'), numberIn('pgMar', 'right')];
  return page === null || left === null || right === null ? USUAL_WIDTH : Math.max(1_000, page - left - right);
}
