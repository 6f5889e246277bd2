import type { IntentDeclaration } from '../feature.js';
import type { GivenCommand } from '../grammar-part.js';
import { undertakingOnce } from './rules/undertaking-once.js';

/** A command that logs text as if it had been marked as an action. */
interface LogCommand extends GivenCommand {
  readonly kind: 'log';
  readonly text: string;
  readonly source: readonly string[];
}

/** Somebody says what they or others will do. The bot offers to log it and never logs it unasked. */
export const logStatement: IntentDeclaration<LogCommand> = {
  examples: {
    en: [
      '{person} to ring the Trust by {date}',
      '{person} will send the figures by {date}',
      '{person} is going to draft a note for {date}',
      'I can draft that before {date}',
      "I'll pick that up and report back {date}",
      "I'll speak to finance about it",
      "I've got to order the banners",
      'could {person} find out what the Trust does?',
      '{person} could you send me the slides by {date}',
      '{person} has agreed to look into the parking',
      '{person} and I are going to meet them before {date}',
      '{person} needs to check with Treasury before {date}',
      '{person} should ring them back',
      'add one: {person} to circulate the paper by {date}',
      'new action for {person}: book the venue',
      'make it an action for me: email them about the series',
      'note to self, order more paper',
      'can you put down that I have to call the school',
      'owner {person}, task agree the dates, due {date}',
      'action {person} write up the visit {date}',
      'leave that with me, will sort {date}',
      'we will write to all councils by {date}',
      'we need a note on the costs from {person} by {date}',
      'someone needs to ring them by {date}',
      'the badges are to be ordered by {person}',
    ],
    cy: [
      "{person} i ffonio'r Ymddiriedolaeth erbyn {date}",
      'bydd {person} yn anfon y ffigurau erbyn {date}',
      "mi wna i ddrafftio'r llythyr cyn {date}",
      "fe wna i holi'r tîm cyllid",
      "dwi am drefnu'r ystafell erbyn {date}",
      'all {person} ffeindio mas beth mae nhw’n neud?',
      'allai {person} gysylltu â nhw cyn {date}',
      "mae angen i fi archebu'r baneri",
      "rhaid i {person} wirio'r rhifau erbyn {date}",
      'ychwanegwch un: {person} i gylchredeg y papur erbyn {date}',
      "cofia roi lawr i fi: bwco'r stafell",
      "cam newydd i {person}: trefnu'r lleoliad",
      'gadwch o efo fi, mi wna i o {date}',
      "dylai {person} siarad gyda'r ysgolion",
      'nodwch fod {person} am ysgrifennu at y cynghorau',
      "bydda i'n ysgrifennu ato {date}",
      'dan ni angen nodyn gan {person} erbyn {date}',
      'mae angen papur byr ar y costau gan {person}',
      'mae angen i rywun eu ffonio erbyn {date}',
    ],
  },
  // The bot writes nothing into a group's list that nobody asked for.
  ifWrong: 'grave',
  make: (slots) => {
    const found = undertakingOnce(slots);
    return found === null ? null : { kind: 'log', text: found.line, source: found.source };
  },
};
