import type { Language } from '../model/language.js';
import type { ShownReply, Bot } from '../ports/bot.js';
import { drawInLanguages } from '../presentation/card/both-languages.js';
import { drawingIn } from '../presentation/card/drawing.js';
import { inLanguages } from '../presentation/words/catalogue.js';
import { escapeMarkdown } from '../presentation/words/escape-markdown.js';
import { replyNamed } from './declared.js';
import type { AnyReply } from './features.js';
import { withParts } from './show-several.js';

/** Words and draws a reply for readers of one language, or of both, Welsh first. */
export function showReply(reply: AnyReply, language: Language | 'both'): ShownReply {
  const declaration = replyNamed(reply.kind);
  const card = drawInLanguages(language, (drawing) => {
    const drawn = declaration.card?.(reply, drawing) ?? null;
    return reply.kind === 'did' ? withParts(drawn, reply, drawing) : drawn;
  });
  if (card !== null) return { text: null, card, summary: oneLine(String(card['fallbackText'])) };
  const say = (finish: (words: string) => string): string =>
    inLanguages(language, (one) => declaration.text?.(reply, drawingIn(one), finish) ?? '');
  const mentions = declaration.mentions?.(reply);
  const said = { text: say(escapeMarkdown), card: null, summary: oneLine(say((words) => words)) };
  return mentions === undefined ? said : { ...said, mentions };
}

/** The same for any reply of a listed feature. */
export const showIn: Bot['showIn'] = (language, reply) => showReply(reply as AnyReply, language);

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' / ');
