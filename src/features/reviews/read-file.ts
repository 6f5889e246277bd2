import pLimit from 'p-limit';
import type { Answer } from '../answer.js';
import type { DocumentFile } from '../../ports/documents.js';
import { problemAnswer } from '../answers.js';
import type { Asker } from '../../ports/asker.js';
import { noteWhoIsHere } from '../../access/follow-members.js';
import { offerReview } from './review-minutes.js';
import type { Services } from '../../ports/services.js';

/** A file that can be fetched, or the code of why it cannot. */
export interface FileToFetch {
  readonly name: string;
  readonly fetch: () => Promise<
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly code: 'document-too-large' | 'file-not-fetched' | 'file-not-allowed' }
  >;
}

/** How many files are in memory at once, in all conversations; and how many may wait for that. */
const AT_ONCE = 2;
const MOST_WAITING = 20;
const turns = pLimit(AT_ONCE);

/** Puts the actions of a document up for review, or says why it cannot be read. `part` is its place in its message. */
export async function readFile(services: Services, asker: Asker, file: FileToFetch, part: string): Promise<Answer> {
  if (turns.pendingCount >= MOST_WAITING) return problemAnswer({ code: 'readers-busy' });
  return turns(async () => {
    const { name } = file;
    const fetched = await file.fetch();
    if (!fetched.ok) return problemAnswer({ code: fetched.code, name });
    await noteWhoIsHere(services, asker);
    const given: DocumentFile = { name, bytes: fetched.bytes };
    return offerReview(services, asker, given, part);
  });
}
