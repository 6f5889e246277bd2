import { allowedUrl } from './fetch-file.js';
import { TIME_LIMIT_MS } from './time-limit.js';

/** Puts a file at the address that an activity gives; returns whether it arrived. */
export type PutFile = (address: string, bytes: Uint8Array) => Promise<boolean>;

/** Puts files only on hosts where Teams keeps files; sends no token of ours and follows no redirect. */
export function createPutFile(options: { readonly isLocal: boolean; readonly timeLimitMs?: number }): PutFile {
  const { isLocal, timeLimitMs = TIME_LIMIT_MS } = options;
  return async (address, bytes) => {
    const url = allowedUrl(address, isLocal);
    if (url === null || bytes.length === 0) return false;
    try {
      const response = await fetch(url, {
        method: 'PUT',
        redirect: 'error',
        signal: AbortSignal.timeout(timeLimitMs),
        headers: { 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` },
        body: Buffer.from(bytes),
      });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  };
}
