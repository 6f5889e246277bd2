import { fetchPaper } from '../features/papers/fetch-paper.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { PaperDesk, PaperFile } from '../ports/papers.js';
import type { Stores } from '../ports/stores.js';

interface RouteOptions {
  readonly stores: Stores;
  readonly papers: PaperDesk;
  readonly clock: Clock;
  readonly log: Log;
}

/** Serves a link to a paper while its pass lasts and the person it was signed for is in the group; else null. */
export const createPaperRoute =
  ({ stores, papers, clock, log }: RouteOptions) =>
  async (token: string): Promise<PaperFile | null> => {
    const now = clock.now();
    const pass = papers.read(token, now);
    if (pass === null) {
      log.info({}, 'a link to a paper was refused');
      return null;
    }
    return fetchPaper({ store: stores.of(pass.tenant), papers, log }, pass, now);
  };
