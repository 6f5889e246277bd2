import { Parser } from 'htmlparser2';
import { HtmlBlocks } from './html-blocks.js';
import { LIMITS } from './limits.js';
import { UnreadableDocument } from './unreadable-document.js';

/**
 * Turns HTML, however badly written, into plain text: headings get #, list points get hyphens or their numbers, table
 * rows get pipes. Use `tabs: 'kept'` for HTML made from a word processor's text, where a tab is a tab. Throws
 * `document-broken` for elements nested deeper than in any real page.
 */
export function htmlText(html: string, tabs: 'kept' | 'spaces' = 'spaces'): string {
  const blocks = new HtmlBlocks(tabs === 'kept');
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > LIMITS.depth) throw new UnreadableDocument('document-broken');
      blocks.open(name, attributes);
    },
    ontext(words) {
      blocks.say(words);
    },
    onclosetag(name) {
      depth--;
      blocks.close(name);
    },
  });
  parser.write(html);
  parser.end();
  return blocks.text();
}
