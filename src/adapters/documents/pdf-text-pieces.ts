import type { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Words with at most two spaces between; three or more part columns in text typed in letters of one width. */
const WORDS = /\S+(?:\s{1,2}\S+)*/gu;

/** Words on a page: where they begin and end across it, how far up they are, and how tall their letters are. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly size: number;
}

/** Returns the words of one PDF page in the order they were drawn, with the page turned as it is shown. */
export async function textPieces(pdf: Pdf, page: number): Promise<readonly TextPiece[]> {
  const proxy = await pdf.getPage(page);
  const [a = 1, b = 0, c = 0, d = 1] = proxy.getViewport({ scale: 1 }).transform;
  const { items } = await proxy.getTextContent();
  proxy.cleanup();
  return items.flatMap((item): readonly TextPiece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , up = 0, across = 0, x = 0, y = 0] = item.transform as number[];
    const left = a * x + c * y;
    const height = -(b * x + d * y);
    const size = Math.hypot(up, across);
    if (![left, height, size, item.width].every(Number.isFinite) || size === 0) return [];
    const letter = Math.abs(item.width) / item.str.length;
    return [...item.str.matchAll(WORDS)].map(({ 0: text, index }) => {
      const from = left + index * letter;
      return { text, left: from, right: from + text.length * letter, up: height, size };
    });
  });
}
