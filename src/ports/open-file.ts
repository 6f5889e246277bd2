import type { FileWords } from '../model/file-words.js';
import type { PaperFormat } from '../model/paper.js';

/** Reads every part of a file with another library than wrote it. */
export type FileOpener = (format: PaperFormat, bytes: Uint8Array) => Promise<readonly FileWords[]>;
