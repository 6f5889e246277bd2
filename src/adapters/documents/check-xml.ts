import { Parser } from 'htmlparser2';
import { UnreadableDocument } from './unreadable-document.js';

/** No word processor nests elements deeper. */
const DEEPEST = 1000;

/** Checks XML as it streams past; both methods throw. */
export interface XmlCheck {
  write(chunk: Uint8Array): void;
  end(): void;
}

const broken = (): never => {
  throw new UnreadableDocument('document-broken');
};

/**
 * Makes a streaming check of XML. It throws `document-broken` when the XML is not all in one element, is nested too
 * deep, or leaves elements open: the parser that reads it afterwards takes an age to reject such XML.
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
        // A self-closing element closes where it opened; any other that closes by itself was left open.
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
