import type { IncomingMessage } from 'node:http';

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

/** Whether a request carries JSON as Teams sends it: not compressed, with a stated length of at most `limit` bytes. */
export function isPlainJson({ headers }: IncomingMessage, limit: number): boolean {
  const length = Number(headers['content-length'] ?? 0);
  const isPacked = headers['content-encoding'] !== undefined;
  return length > 0 && length <= limit && !isPacked && JSON_TYPE.test(headers['content-type'] ?? '');
}

/** Reads the JSON of such a request; null when it is no object or list, or was cut off. */
export async function readJson(request: IncomingMessage): Promise<object | null> {
  const text = await textOf(request);
  try {
    const read: unknown = JSON.parse(text ?? '');
    return typeof read === 'object' ? read : null;
  } catch {
    return null;
  }
}

const textOf = (request: IncomingMessage): Promise<string | null> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString());
    });
    // Also fires after the end, when nobody waits any more.
    request.once('close', () => {
      resolve(null);
    });
  });
