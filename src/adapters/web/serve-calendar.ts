import type { Response } from 'express';

/** A calendar with its ETag, or how many seconds to wait. */
export type ServedCalendar = { readonly bytes: Uint8Array; readonly etag: string } | { readonly waitSeconds: number };

const GONE = [
  'This calendar address leads nowhere. Ask for a new one in Teams: “my calendar address”.',
  'Nid yw’r cyfeiriad calendr hwn yn arwain i unman. Gofynnwch am un newydd yn Teams: “fy nghyfeiriad calendr”.',
].join('\n');

/** Sends somebody's calendar to a calendar program: no proxy may cache it, and 304 when it is unchanged. */
export function serveCalendar(calendar: ServedCalendar | null, known: string | undefined, response: Response): void {
  response.set({
    'Cache-Control': 'private, no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  });
  if (calendar === null) {
    response.status(404).type('text/plain; charset=utf-8').send(GONE);
    return;
  }
  if ('waitSeconds' in calendar) {
    response.status(429).set('Retry-After', String(calendar.waitSeconds)).end();
    return;
  }
  const { bytes, etag } = calendar;
  response.set('ETag', etag);
  const knows = (known ?? '').split(',').map((each) => each.trim());
  if (knows.includes(etag) || knows.includes('*')) response.status(304).end();
  else response.type('text/calendar; charset=utf-8').send(Buffer.from(bytes));
}
