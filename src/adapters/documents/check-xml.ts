import { Parser } from 'htmlparser2';
import { UnreadableDocument } from './unreadable-document.js';

/** No word processor puts elements so far inside one another. */
const DEEPEST = 1000;

/**
 * Gives what looks at XML while it passes, chunk by chunk, and throws `document-broken` when it does not all stand in
 * one element, or stands too deep: the parser that reads it afterwards takes an age to refuse such.
 */
export function xmlCheck(): (chunk: Uint8Array) => void {
  const decoder = new TextDecoder();
  let depth = 0;
  let roots = 0;
  const parser = new Parser(
    {
      onopentagname() {
        if (depth === 0) roots++;
        depth++;
        if (depth > DEEPEST || roots > 1) throw new UnreadableDocument('document-broken');
      },
      onclosetag() {
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  return (chunk) => {
    parser.write(decoder.decode(chunk, { stream: true }));
  };
}
