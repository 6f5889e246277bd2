import { getDocumentProxy } from 'unpdf';
import { type FileWords, LINE_END } from '../../model/file-words.js';
import { pdfStrings } from './pdf-strings.js';
import { printable } from './printable.js';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** Tags whose words belong together: a name may run from line to line in them. */
const BLOCK = /^(?:P|H\d?|TH|TD|LI|LBody|Figure|Caption)$/u;

/** The words of a PDF: those of each page by tag, bookmarks, properties, and every string in its objects. */
export async function openPdf(bytes: Uint8Array): Promise<readonly FileWords[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pages: FileWords[] = [];
    for (let at = 1; at <= document.numPages; at += 1) pages.push(...(await pageWords(await document.getPage(at), at)));
    const outline = (await document.getOutline()) as readonly { readonly title: string }[] | null;
    const { info, metadata } = await document.getMetadata();
    return [
      ...pages,
      { where: 'bookmarks', kind: 'text', texts: (outline ?? []).map(({ title }) => title) },
      { where: 'properties', kind: 'text', texts: stringsIn(info) },
      { where: 'properties', kind: 'attribute', texts: stringsIn(metadata) },
      { where: 'objects', kind: 'attribute', texts: pdfStrings(bytes) },
      { where: 'bytes', kind: 'bytes', texts: printable(bytes) },
    ];
  } finally {
    await document.destroy();
  }
}

/** Null for a page without tags, which the library's types do not say. */
const treeOf = (page: Page): Promise<Node | null> => page.getStructTree();

async function pageWords(page: Page, number: number): Promise<readonly FileWords[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  const open: string[] = [];
  let all = '';
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      const words = item.hasEOL ? `${item.str}${LINE_END}` : item.str;
      byId.set(id, `${byId.get(id) ?? ''}${words}`);
      all += words;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { readonly id?: string }).id ?? '');
  }
  const texts: string[] = [];
  const alternates: string[] = [];
  const used = new Set<string>();
  const gather = (node: Node): string => {
    if (node.alt !== undefined) alternates.push(node.alt);
    if (node.type === 'content') {
      used.add(node.id ?? '');
      return byId.get(node.id ?? '') ?? '';
    }
    const words = (node.children ?? []).map(gather).join('');
    if (!BLOCK.test(node.role ?? '')) return words;
    texts.push(words);
    return '';
  };
  const rest = gather((await treeOf(page)) ?? {});
  const untagged = [...byId].filter(([id]) => !used.has(id)).map(([, words]) => words);
  const where = `page ${number}`;
  // Also reads what no tag has; a page without tags as a whole.
  return [
    {
      where,
      kind: 'text',
      texts: [...texts, rest, ...untagged, ...(used.size === 0 ? [all] : [])].filter((one) => one.trim() !== ''),
    },
    { where: `${where}, alternative text`, kind: 'text', texts: alternates },
  ];
}

/** Every string in a piece of data, at any depth. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn);
  return Object.values(value).flatMap(stringsIn);
}
