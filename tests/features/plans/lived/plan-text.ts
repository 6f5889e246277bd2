import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../../shared/evaluation/plans/', import.meta.url));

/** The text of a plan as a test reads it, and where it is from. */
export interface GivenText {
  readonly text: string;
  readonly isPublished: boolean;
  /** For the name of the test. */
  readonly from: string;
}

/** The published text where it is there, else an invented one of the same shape and figures; which of them is said. */
export function textGiven(name: string, invented: string): GivenText {
  const file = `${FOLDER}${name}.txt`;
  const isPublished = existsSync(file);
  if (!isPublished) console.warn(`the published ${name} is skipped: it is not there; an invented text takes its place`);
  return {
    text: isPublished ? readFileSync(file, 'utf8') : invented,
    isPublished,
    from: isPublished ? 'as it was published' : 'in an invented text',
  };
}
