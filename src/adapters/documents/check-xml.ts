import { Parser } from 'htmlparser2';
import { UnreadableDocument } from './unreadable-document.js';

/** No word processor puts elements so far inside one another. */
const DEEPEST = 1000;

/** Checks XML while it passes; both throw. */
export interface XmlCheck {
  write(chunk: Uint8Array): void;
  end(): void;
}

const broken = (): never => {
  throw new UnreadableDocument('document-broken');
};

/**
 * Makes a check of XML while it passes, which throws `document-broken` when it does not all stand in one element, stands
 * too deep, or has elements that are not closed: the parser that reads it afterwards takes an age to refuse such.
 */
export function xmlCheck(): XmlCheck {
  const decoder = new TextDecoder();
  let depth = 0;
  let roots = 0;
  let openedAt = -1;
  const parser = new Parser(
    {
      onopentagname() {
        if (depth === 0) roots++;
        depth++;
        openedAt = parser.startIndex;
        if (depth > DEEPEST || roots > 1) broken();
      },
      onclosetag(_name, isImplied) {
        depth--;
        // One that closes itself is closed where it was opened; any other that is closed unsaid was left open.
        if (isImplied && parser.startIndex !== openedAt) broken();
      },
      ontext(text) {
        if (depth === 0 && /[^\s\ufeff]/u.test(text)) broken();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  return {
    write: (chunk) => {
      parser.write(decoder.decode(chunk, { stream: true }));
    },
    end: () => {
      parser.end();
    },
  };
}
