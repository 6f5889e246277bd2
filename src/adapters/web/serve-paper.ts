import type { Response } from 'express';

export interface ServedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const GONE = [
  'This link has run out, or is not yours. Ask for the paper again in Teams: “export”.',
  'Mae’r ddolen hon wedi dod i ben, neu nid eich dolen chi ydyw. Gofynnwch am y papur eto yn Teams: “allforio”.',
].join('\n');

/** Sends a paper to a browser as a download: never cached, and nothing in it runs or loads anything. */
export function servePaper(file: ServedFile | null, response: Response): void {
  response.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  });
  if (file === null) {
    response.status(404).type('text/plain; charset=utf-8').send(GONE);
    return;
  }
  response.attachment(file.name).type(file.type).send(Buffer.from(file.bytes));
}
