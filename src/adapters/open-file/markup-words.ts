import { Parser } from 'htmlparser2';
import type { FileWords } from '../../model/file-words.js';

/** Elements that continue the words before them: a name may be split over several runs. */
const INLINE = new Set(
  'r t span b i em strong a time small rPr lang rFonts sz szCs color noProof tab rStyle'.split(' '),
);

const local = (name: string): string => name.split(':').at(-1) ?? name;

/** The words of XML or HTML: text between tags, joined where no block begins or ends; attributes; and comments. */
export function markupWords(where: string, markup: string, isXml: boolean): readonly FileWords[] {
  const texts: string[] = [];
  const attributes: string[] = [];
  let open = '';
  const end = (): void => {
    if (open.trim() !== '') texts.push(open);
    open = '';
  };
  const parser = new Parser(
    {
      onopentag: (name, own) => {
        if (!INLINE.has(local(name))) end();
        attributes.push(...Object.values(own).filter((value) => value !== ''));
      },
      onclosetag: (name) => {
        if (!INLINE.has(local(name))) end();
      },
      ontext: (words) => {
        open += words;
      },
      oncomment: (words) => {
        texts.push(words);
      },
      onprocessinginstruction: (_name, words) => {
        attributes.push(words);
      },
    },
    { xmlMode: isXml, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(markup);
  parser.end();
  end();
  return [
    { where, kind: 'text', texts },
    { where, kind: 'attribute', texts: attributes },
  ];
}
