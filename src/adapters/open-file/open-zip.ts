import { fromBufferPromise, type ZipFile } from 'yauzl';
import type { FileWords } from '../../model/file-words.js';
import { markupWords } from './markup-words.js';
import { printable } from './printable.js';

/** The words of every part of an Office file, and the parts' names and the zip's comments. */
export async function openZip(bytes: Uint8Array): Promise<readonly FileWords[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true });
  return partsOf(zip);
}

async function partsOf(zip: ZipFile): Promise<readonly FileWords[]> {
  const found: FileWords[] = [];
  const names: string[] = [zip.comment];
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName, entry.fileComment);
    if (entry.fileName.endsWith('/')) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if (/\.(?:xml|rels|vml)$/iu.test(entry.fileName))
      found.push(...markupWords(entry.fileName, content.toString('utf8'), true));
    else found.push({ where: entry.fileName, kind: 'bytes', texts: printable(content) });
  }
  return [...found, { where: 'the names of its parts', kind: 'attribute', texts: names.filter((name) => name !== '') }];
}
