import type { FileWords } from '../model/file-words.js';
import type { PaperFormat } from '../model/paper.js';

/** Opens a file that a writer has made, with another reader than it, down to its last part. */
export type FileOpener = (format: PaperFormat, bytes: Uint8Array) => Promise<readonly FileWords[]>;
