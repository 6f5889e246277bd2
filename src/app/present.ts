import { loggingWords } from '../features/logging/words.js';
import type { Actor } from '../model/action.js';
import type { Answer } from '../features/answer.js';
import { toLocal } from '../model/calendar/zones.js';
import type { Language } from '../model/group.js';
import { drawAttend, drawNeedNotAttend } from '../features/attendance/draw-attend.js';
import { drawChooseGroup, drawUndone } from '../features/logging/draw-choices.js';
import { drawDetail } from '../features/actions/draw-detail.js';
import { drawDigest } from '../features/digests/draw-digest.js';
import { drawEditForm } from '../features/actions/draw-edit-form.js';
import { drawEscalation } from '../features/escalations/draw-escalation.js';
import { drawHelp } from '../features/help/draw-help.js';
import { drawHistory } from '../features/history/draw-history.js';
import { drawList } from '../features/lists/draw-list.js';
import { drawLogged } from '../features/logging/draw-logged.js';
import { drawConfirmChair, drawDeparted, drawRoles } from '../features/membership/draw-membership.js';
import { drawOwnData } from '../features/privacy/draw-own-data.js';
import { drawOwnTerms } from '../features/preferences/draw-own-terms.js';
import { drawDecision, drawRequest } from '../features/requests/draw-request.js';
import { drawReview } from '../features/reviews/draw-review.js';
import { drawSettingsForm, drawSettingsSaved } from '../features/settings/draw-settings.js';
import { drawSummary } from '../features/summaries/draw-summary.js';
import { drawUnreachable } from '../features/escalations/draw-unreachable.js';
import { type Drawing, drawingIn } from '../presentation/card/drawing.js';
import { cut } from '../presentation/words/cut.js';
import { escapeMarkdown } from '../presentation/words/escape-markdown.js';
import { inLanguages } from '../presentation/words/catalogue.js';
import { privacyMessages } from '../features/privacy/privacy.js';
import type { CardJson } from '../presentation/card/templates.js';
import { wordDay } from '../presentation/words/word-day.js';
import { nameInMention, wordMention } from '../features/escalations/word-mention.js';
import { wordOwnNews } from '../features/preferences/word-own-news.js';
import { wordProblem } from '../presentation/words/word-problem.js';
import { messagesFor } from '../presentation/words/messages.js';

/** An answer as it is sent: a card or a text, with one plain line for notifications and screen readers. */
export interface Presented {
  readonly text: string | null;
  readonly card: CardJson | null;
  readonly summary: string;
  /** Whom the text mentions; the mark of each, `<at>Name</at>`, stands in it. */
  readonly mentions?: readonly Actor[];
}

/** Words and draws an answer for readers of one language, or of both, Welsh first. */
export function present(answer: Answer, language: Language | 'both'): Presented {
  const drawing = drawingIn(language);
  const card = draw(answer, drawing);
  if (card !== null) return { text: null, card, summary: oneLine(String(card['fallbackText'])) };
  if (answer.kind === 'mention') return presentMention(answer, language);
  return { text: say(answer, drawing, escapeMarkdown), card: null, summary: oneLine(say(answer, drawing, asItIs)) };
}

function presentMention(answer: Extract<Answer, { kind: 'mention' }>, language: Language | 'both'): Presented {
  const name = nameInMention(answer.person.name);
  const words = inLanguages(language, (one) => wordMention(answer, one), '\n\n');
  return {
    text: `<at>${name}</at>: ${words}`,
    card: null,
    summary: oneLine(`${name}: ${words}`),
    mentions: [{ id: answer.person.id, name }],
  };
}

const asItIs = (words: string): string => words;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' / ');

/** The card of an answer; null for those that are a sentence. */
function draw(answer: Answer, drawing: Drawing): CardJson | null {
  switch (answer.kind) {
    case 'welcome':
    case 'help':
      return drawHelp(answer, drawing);
    case 'settings-form':
      return drawSettingsForm(answer, drawing);
    case 'settings-saved':
      return drawSettingsSaved(answer, drawing);
    case 'logged':
      return drawLogged(answer, drawing);
    case 'list':
      return drawList(answer, drawing);
    case 'detail':
      return drawDetail(answer, drawing);
    case 'edit-form':
      return drawEditForm(answer, drawing);
    case 'undone':
      return drawUndone(answer, drawing);
    case 'choose-group':
      return drawChooseGroup(answer, drawing);
    case 'review':
      return drawReview(answer, drawing);
    case 'summary':
      return drawSummary(answer, drawing);
    case 'digest':
      return drawDigest(answer, drawing);
    case 'request':
      return drawRequest(answer, drawing);
    case 'decision':
      return drawDecision(answer, drawing);
    case 'escalation':
      return drawEscalation(answer, drawing);
    case 'attend':
      return drawAttend(answer, drawing);
    case 'need-not-attend':
      return drawNeedNotAttend(answer, drawing);
    case 'unreachable':
      return drawUnreachable(answer, drawing);
    case 'departed':
      return drawDeparted(answer, drawing);
    case 'roles':
      return drawRoles(answer, drawing);
    case 'confirm-chair':
      return drawConfirmChair(answer, drawing);
    case 'own-terms':
      return drawOwnTerms(answer, drawing);
    case 'history':
      return drawHistory(answer, drawing);
    case 'my-data':
      return drawOwnData(answer, drawing);
    case 'my-data-elsewhere':
    case 'group-held':
    case 'own-changed':
    case 'mention':
    case 'closed':
    case 'language-set':
    case 'muted':
    case 'pretended':
    case 'problem':
      return null;
  }
}

/** The sentence of an answer that has no card, with what people wrote in it finished so: a text is markdown. */
function say(answer: Answer, { messages, language }: Drawing, finish: (words: string) => string): string {
  if (answer.kind === 'problem') return wordProblem(answer.problem, language, finish);
  if (answer.kind === 'choose-group') return loggingWords(language).chooseGroup.tooLong;
  if (answer.kind === 'own-changed')
    return inLanguages(language, (one) => wordOwnNews(answer.news, one, finish), '\n\n');
  if (answer.kind === 'closed') return messages.closedCard;
  if (answer.kind === 'my-data-elsewhere') return privacyMessages(language).elsewhere;
  if (answer.kind === 'group-held') {
    const words = privacyMessages(language);
    return (answer.isHeld ? words.held : words.released)(finish(cut(answer.group.name, 100)));
  }
  if (answer.kind === 'muted') return answer.muted ? messages.muted : messages.unmuted;
  if (answer.kind !== 'pretended') return messages.languageSet;
  const [day = '', time = ''] = toLocal(answer.now, answer.zone).split('T');
  return inLanguages(language, (one) =>
    messagesFor(one).pretended({
      when: `${wordDay(day, one)} ${time}`,
      nudges: answer.nudges,
      summaries: answer.summaries,
    }),
  );
}
