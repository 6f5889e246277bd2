import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { extname } from 'node:path';
import type { DocumentFile } from '../../ports/documents.js';
import { htmlText } from './html-text.js';
import { UnreadableDocument } from './unreadable-document.js';
import { windowsMarks } from './windows-marks.js';

/** In characters: a shorter email only says that the minutes are attached. */
const COVERING_LETTER = 200;
const ATTACHED = new Set(['.docx', '.pdf', '.txt', '.md', '.html', '.htm']);
const HEADER_LENGTH = 300;

/**
 * Returns an email's subject, date and words. When it says little itself, also returns what `readAttached` makes of the
 * attached minutes; skips an attachment that cannot be read if there are other words.
 */
export async function readEml(
  bytes: Uint8Array,
  readAttached: (file: DocumentFile) => Promise<string>,
): Promise<string> {
  const mail = await parse(bytes);
  const head = [
    ['Subject', mail.subject],
    ['Date', mail.headers.find(({ key }) => key === 'date')?.value],
  ].flatMap(([name = '', value = '']) => {
    const said = windowsMarks(value).replace(/\s+/gu, ' ').trim().slice(0, HEADER_LENGTH);
    return said === '' ? [] : [`${name}: ${said}`];
  });
  const body = bodyText(mail).trim();
  const attached = body.length < COVERING_LETTER ? await attachedText(mail, body !== '', readAttached) : [];
  const parts = [head.join('\n'), body, ...attached].filter((part) => part !== '');
  if (body === '' && attached.length === 0) throw new UnreadableDocument('document-empty');
  return parts.join('\n\n');
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 2 });
  } catch {
    throw new UnreadableDocument('document-broken');
  }
}

function bodyText({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return windowsMarks(text).replace(/\r\n?/gu, '\n');
  return html === undefined ? '' : htmlText(windowsMarks(html));
}

async function attachedText(
  mail: Email,
  hasWords: boolean,
  readAttached: (file: DocumentFile) => Promise<string>,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let problem: UnreadableDocument | null = null;
  for (const { filename, content } of mail.attachments.filter(isMinutes)) {
    try {
      texts.push(await readAttached({ name: filename ?? '', bytes: bytesOf(content) }));
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      problem = error;
    }
  }
  if (problem !== null && texts.length === 0 && !hasWords) throw problem;
  return texts;
}

const isMinutes = ({ filename }: Attachment): boolean => ATTACHED.has(extname(filename ?? '').toLowerCase());

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
