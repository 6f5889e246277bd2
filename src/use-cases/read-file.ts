import type { Answer } from '../core/answers/answer.js';
import { cleanText } from '../core/text/clean-text.js';
import type { GivenFile } from '../ports/documents.js';
import { problemAnswer } from './answers.js';
import type { Asker } from './asker.js';
import { offerReview } from './review-minutes.js';
import type { Services } from './services.js';

/** Puts the actions of a document up for review, or says why it cannot be read. `part` is its place in its message. */
export async function readFile(services: Services, asker: Asker, file: GivenFile, part: string): Promise<Answer> {
  const reading = await services.documents.read(file);
  return reading.ok
    ? offerReview(services, asker, cleanText(reading.text), part)
    : problemAnswer({ code: reading.code, name: file.name });
}
