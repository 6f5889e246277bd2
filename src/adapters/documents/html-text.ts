import { Parser } from 'htmlparser2';
import { HtmlBlocks } from './html-blocks.js';
import { LIMITS } from './limits.js';
import { UnreadableDocument } from './unreadable-document.js';

/**
 * Takes HTML, however badly written, and gives its words as plain text: headings marked with #, points of lists with
 * hyphens or their numbers, rows of tables between pipes. `tabs: 'kept'` is for HTML made from a word processor's
 * text, in which a tab is a tab. Throws `document-broken` for elements nested more deeply than any page's.
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
