import { type ProblemReply, problemReply, type Reply } from '../../model/reply.js';
import type { DocumentFile } from '../../ports/documents.js';
import type { Asker } from '../../ports/asker.js';
import { noteWhoIsHere } from '../../access/follow-members.js';
import { keepReview } from '../../access/keep-review.js';
import { type ChooseGroupReply, keptReply, type ReviewReply } from './reply.js';
import type { Services } from '../../ports/services.js';
import pLimit from 'p-limit';

/** A file to fetch; `fetch` returns its bytes, or the code for why it cannot. */
export interface FileToFetch {
  readonly name: string;
  readonly fetch: () => Promise<
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly code: 'document-too-large' | 'file-not-fetched' | 'file-not-allowed' }
  >;
}

/** How many files all conversations hold in memory at once, and how many may wait. */
const AT_ONCE = 2;
const MOST_WAITING = 20;
const turns = pLimit(AT_ONCE);

/** Opens a review of the actions in a document. `part` is the document's place in its message. */
export const reviewFile: FileReader<ReviewReply | ChooseGroupReply> = async (services, asker, given, part) =>
  keptReply(await keepReview(services, asker, given, part), asker);

/** Turns a fetched document into a reply. */
type FileReader<Made extends Reply> = (
  services: Services,
  asker: Asker,
  given: DocumentFile,
  part: string,
) => Promise<Made | ProblemReply>;

/** Fetches a document and passes it to `read`, or says why it cannot. Limits how many are in memory at once. */
export async function readFile<Made extends Reply>(
  services: Services,
  asker: Asker,
  file: FileToFetch,
  part: string,
  read: FileReader<Made>,
): Promise<Made | ProblemReply> {
  if (turns.pendingCount >= MOST_WAITING) return problemReply({ code: 'readers-busy' });
  return turns(async () => {
    const { name } = file;
    const fetched = await file.fetch();
    if (!fetched.ok) return problemReply({ code: fetched.code, name });
    await noteWhoIsHere(services, asker);
    return read(services, asker, { name, bytes: fetched.bytes }, part);
  });
}
