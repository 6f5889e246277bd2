import { inflateSync } from 'node:zlib';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Decodes a PDF string: two bytes per character where it says so, else one. */
function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  const buffer = Buffer.from(bytes.slice(2), 'latin1');
  return new TextDecoder('utf-16be').decode(buffer);
}

const unescaped = (words: string): string =>
  words.replace(/\\(?:([0-7]{1,3})|(\r?\n)|([\s\S]))/gu, (_all, octal?: string, line?: string, sign?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
    return line === undefined ? (ESCAPES[sign ?? ''] ?? sign ?? '') : '';
  });

/** The strings of the objects in a text: "(…)" with its escapes resolved, and "<…>" in hexadecimal. */
function stringsIn(text: string): readonly string[] {
  const plain = [...text.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/gu)].map(([, words = '']) => unescaped(words));
  const hex = [...text.matchAll(/<((?:[\da-fA-F]{2}\s*){2,})>/gu)].map(([, figures = '']) =>
    Buffer.from(figures.replace(/\s/gu, ''), 'hex').toString('latin1'),
  );
  return [...plain, ...hex].map(decoded);
}

/**
 * Every string in a PDF's objects, whichever reader would show it: alternative texts, titles, properties; and its XML.
 * Pages draw glyphs by their numbers; `open-pdf` reads those.
 */
export function pdfStrings(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: string[] = [];
  let at = 0;
  for (const stream of text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)) {
    const head = text.slice(at, stream.index);
    at = stream.index + stream[0].length;
    found.push(...stringsIn(head));
    const unpacked = unpack(stream[1] ?? '', head);
    if (unpacked === null) continue;
    if (/\/Type\s*\/ObjStm/u.test(head)) found.push(...stringsIn(unpacked));
    if (/\/Type\s*\/Metadata/u.test(head))
      found.push(
        ...Buffer.from(unpacked, 'latin1')
          .toString('utf8')
          .split(/<[^>]*>/u),
      );
    // Strings in the properties of marked content, such as text to be read in its place.
    for (const [, words = ''] of unpacked.matchAll(/<<([^>]*)>>\s*BDC/gu)) found.push(...stringsIn(words));
  }
  return [...found, ...stringsIn(text.slice(at))].filter((words) => /\p{L}{2}/u.test(words));
}

function unpack(content: string, head: string): string | null {
  if (!/\/FlateDecode/u.test(head.slice(-400))) return content;
  try {
    return inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  } catch {
    return null;
  }
}
