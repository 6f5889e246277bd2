import { getDocumentProxy } from 'unpdf';
import type { ReadBack } from './read-back.js';

/** An element of the structure of a PDF, with its words. */
export interface Tag {
  readonly role: string;
  readonly lang: string | null;
  readonly alt: string | null;
  readonly words: string;
  readonly children: readonly Tag[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** What pdf.js finds in a PDF. */
export interface ReadPdf extends ReadBack {
  readonly title: unknown;
  readonly language: unknown;
  readonly isMarked: boolean;
  readonly outline: readonly string[];
  readonly pages: number;
  /** The tags of each page. */
  readonly tags: readonly Tag[];
  readonly metadata: string;
}

interface TextItem {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** The words of each marked content of a page. */
function wordsById(items: readonly TextItem[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') open.push(id ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else if (str !== undefined)
      // The end of a line is a space.
      found.set(open.at(-1) ?? '', `${found.get(open.at(-1) ?? '') ?? ''}${hasEOL === true ? ' ' : ''}${str}`);
  }
  return found;
}

function tagOf(node: Node, words: ReadonlyMap<string, string>): Tag {
  if (node.type === 'content')
    return { role: '', lang: null, alt: null, words: words.get(node.id ?? '') ?? '', children: [] };
  const children = (node.children ?? []).map((child) => tagOf(child, words));
  return {
    role: node.role ?? '',
    lang: node.lang ?? null,
    alt: node.alt ?? null,
    words: children.map((child) => child.words).join(''),
    children,
  };
}

export const tagsNamed = (role: RegExp, { role: own, children, ...rest }: Tag): readonly Tag[] => [
  ...(role.test(own) ? [{ role: own, children, ...rest }] : []),
  ...children.flatMap((child) => tagsNamed(role, child)),
];

const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Reads a PDF by its tags, as a screen reader does. A table that goes on over pages is one. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const tags: Tag[] = [];
  let all = '';
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree()) as Node | null;
    tags.push(tagOf(tree ?? {}, wordsById(items)));
    all += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  const { info, metadata } = await document.getMetadata();
  const facts = info as Readonly<Record<string, unknown>>;
  const outline = ((await document.getOutline()) as readonly { readonly title: string }[] | null) ?? [];
  const mark = await document.getMarkInfo();
  return {
    tables: tags.flatMap((page) =>
      tagsNamed(/^Table$/, page).map((table) =>
        tagsNamed(/^TR$/, table).map((row) => tagsNamed(/^T[HD]$/, row).map(({ words }) => plain(words))),
      ),
    ),
    headings: tags.flatMap((page) => tagsNamed(/^H[1-6]$/, page)).map(({ words }) => plain(words)),
    all: `${all} ${JSON.stringify(facts)} ${JSON.stringify(metadata)}`,
    title: facts['Title'],
    language: facts['Language'],
    isMarked: (mark as { readonly Marked?: boolean } | null)?.Marked === true,
    outline: outline.map(({ title }) => title),
    pages: document.numPages,
    tags,
    metadata: new TextDecoder('latin1').decode(bytes),
  };
}
