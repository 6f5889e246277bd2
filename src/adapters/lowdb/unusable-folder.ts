import { StoreError } from '../../ports/store-error.js';
import { failureCode, reasonOf } from './files/failure-code.js';

const NO_FOLDER = 'is not a folder: set DATA_DIR to a folder';
const NOT_ALLOWED =
  'may not be written: give the account that runs the bot write access, or set DATA_DIR to another folder';
const FIXES: Readonly<Record<string, string>> = {
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: 'is on a read-only disk: make it writable, or set DATA_DIR to another folder',
  ENOSPC: 'is on a full disk: make room there, or set DATA_DIR to another folder',
  EDQUOT: 'has used up its disk quota: make room there, or set DATA_DIR to another folder',
};

/**
 * Makes the error that says why a data folder cannot be used and what to do, naming its variable; passes a StoreError
 * on.
 */
export function unusableFolder(folder: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const fix = FIXES[failureCode(cause)] ?? 'cannot be used: set DATA_DIR to a folder that can be written';
  return new StoreError('unusable', `DATA_DIR: ${folder} ${fix}. (${reasonOf(cause)})`, { cause });
}
