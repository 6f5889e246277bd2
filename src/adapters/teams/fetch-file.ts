import type { Problem } from '../../model/problem.js';
import { LOOPBACK } from './service-urls.js';
import { TIME_LIMIT_MS } from './time-limit.js';

/** Where Teams keeps files that people share in chats: SharePoint and OneDrive, public and government clouds. */
const FILE_HOSTS = [
  /\.sharepoint\.com$/,
  /\.sharepoint\.us$/,
  /\.sharepoint-mil\.us$/,
  /\.sharepoint\.cn$/,
  /\.svc\.ms$/,
];
const LARGEST = 20 * 1024 * 1024;
const REDIRECTS = 3;

type Refused = Extract<Problem['code'], 'document-too-large' | 'file-not-fetched' | 'file-not-allowed'>;

/** A file's bytes, or a code that says why there are none. */
type Fetched = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly code: Refused };

/** Fetches a file from the address that an activity names. */
export type FetchFile = (address: string) => Promise<Fetched>;

/**
 * Fetches files without a token of ours: the sender of the activity chose the address, which carries its own
 * permission. Only over https from hosts where Teams keeps files, also after a redirect; in local mode also from this
 * machine.
 */
export function createFetchFile(options: { readonly isLocal: boolean; readonly timeLimitMs?: number }): FetchFile {
  const { isLocal, timeLimitMs = TIME_LIMIT_MS } = options;
  return async (address) => {
    try {
      return await follow(address, isLocal, AbortSignal.timeout(timeLimitMs));
    } catch {
      return { ok: false, code: 'file-not-fetched' };
    }
  };
}

async function follow(address: string, isLocal: boolean, signal: AbortSignal): Promise<Fetched> {
  let url = allowedUrl(address, isLocal);
  for (let hop = 0; url !== null && hop <= REDIRECTS; hop++) {
    const response = await fetch(url, { redirect: 'manual', signal });
    const onward = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && onward !== null) {
      await response.body?.cancel();
      url = allowedUrl(new URL(onward, url).href, isLocal);
    } else {
      return response.ok ? await bytesOf(response) : { ok: false, code: 'file-not-fetched' };
    }
  }
  return { ok: false, code: url === null ? 'file-not-allowed' : 'file-not-fetched' };
}

/** Returns the address as a URL if Teams keeps files there; null for any other. */
export function allowedUrl(address: string, isLocal: boolean): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.toLowerCase();
  if (isLocal && LOOPBACK.has(host)) return url;
  return url.protocol === 'https:' && FILE_HOSTS.some((pattern) => pattern.test(host)) ? url : null;
}

/** Reads a body as it arrives and stops at the limit, whatever length its header promises. */
async function bytesOf(response: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    length += bytes.byteLength;
    if (length > LARGEST) return { ok: false, code: 'document-too-large' };
    chunks.push(bytes);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
