/** Elements whose words are not part of the page. */
export const UNSEEN = new Set(['script', 'style', 'template', 'title', 'xml', 'noscript', 'textarea', 'select']);

/** Elements with a gap before and after them. */
export const APART = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure fieldset form hr caption'.split(' '),
);

/** Elements that begin and end a line. */
export const LINES = new Set(
  'div section article aside header footer main nav address center body html br dt dd li figcaption legend summary details option thead tbody tfoot tr td th'.split(
    ' ',
  ),
);

/** The Markdown mark of a heading's level; null for any other element. */
export function headingMark(element: string): string | null {
  const level = /^h([1-6])$/u.exec(element)?.[1];
  return level === undefined ? null : '#'.repeat(Number(level));
}
