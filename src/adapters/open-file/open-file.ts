import type { FileOpener } from '../../ports/open-file.js';

/**
 * Opens a file we made, with another reader than its writer, and returns every word in it: for an Office file each
 * zipped part, for a PDF its text, tags, bookmarks and properties, for any other the whole text.
 */
export const openFile: FileOpener = async (format, bytes) => {
  switch (format) {
    case 'docx':
    case 'xlsx':
      return (await import('./open-zip.js')).openZip(bytes);
    case 'pdf':
      return (await import('./open-pdf.js')).openPdf(bytes);
    case 'html':
      return (await import('./markup-words.js')).markupWords('page', new TextDecoder().decode(bytes), false);
    case 'csv':
      return (await import('./plain-words.js')).csvWords(new TextDecoder().decode(bytes));
    case 'md':
      return (await import('./plain-words.js')).markdownWords(new TextDecoder().decode(bytes));
    case 'ics':
      return (await import('./plain-words.js')).calendarWords(new TextDecoder().decode(bytes));
  }
};
