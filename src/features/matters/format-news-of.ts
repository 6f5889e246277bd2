import type { Drawing } from '../../presentation/card/drawing.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatNews } from '../../presentation/words/format-news.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import type { Reviewed } from '../../model/reviewed.js';
import type { MatterNews } from './reply.js';
import { mattersWords } from './words.js';

/** How many characters of each decision are quoted. */
const LONGEST = 120;

/** What has just happened in a review, as a sentence of markdown. */
export function formatNewsOf(news: MatterNews, drawing: Drawing): string {
  const { language } = drawing;
  const words = mattersWords(language);
  switch (news.of) {
    case 'change':
      return `${news.reference}: ${formatNews(news.news, language)}`;
    case 'reviewed':
      return `${news.reviewed.reference}: ${formatReviewed(news.reviewed, drawing)}`;
    case 'problem':
      return formatProblem(news.problem, language, escapeMarkdown);
    case 'decided': {
      const said = news.decisions
        .map(({ reference, text }) => `${reference} “${inRow(cut(text, LONGEST))}”`)
        .join('; ');
      return news.isNew ? words.decided({ number: news.decisions.length, said }) : words.decidedBefore({ said });
    }
    case 'undone':
      return news.reference === null
        ? words.undoneAlone({ name: inName(news.name) })
        : words.undone({ reference: news.reference, name: inName(news.name) });
  }
}

/** What a meeting did with an action, and who pressed. */
export const formatReviewed = ({ outcome, by }: Reviewed, { language, shared }: Drawing): string =>
  mattersWords(language).did[outcome]({ name: inName(formatName(by.name, shared)) });
