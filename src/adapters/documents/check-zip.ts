import type { Readable } from 'node:stream';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { type XmlCheck, xmlCheck } from './check-xml.js';
import { LIMITS } from './limits.js';
import { countUnpacked } from './unpacked.js';
import { UnreadableDocument } from './unreadable-document.js';

/**
 * Unpacks a zip once without keeping it, checks its XML and returns its names. Throws `document-too-long` when it holds
 * more than any document, `document-locked` when encrypted, `document-broken` when it is not what it says.
 */
export async function checkZip(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
    return await unpack(zip);
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('document-broken');
  }
}

async function unpack(zip: ZipFile): Promise<readonly string[]> {
  if (zip.entryCount > LIMITS.zipEntries) throw new UnreadableDocument('document-too-long');
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableDocument('document-locked');
    if (entry.uncompressedSize > LIMITS.unpackedBytes) throw new UnreadableDocument('document-too-long');
    names.push(entry.fileName);
    if (entry.fileName.endsWith('/')) continue;
    const check = /\.(?:xml|rels)$/iu.test(entry.fileName) ? xmlCheck() : null;
    await pass(await zip.openReadStreamPromise(entry), check);
  }
  return names;
}

/** Counts the bytes of a stream, and passes them to `check`. */
async function pass(stream: Readable, check: XmlCheck | null): Promise<void> {
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    countUnpacked(chunk.byteLength);
    check?.write(chunk);
  }
  check?.end();
}
