import { patchOf } from '../../../model/form-patch.js';
import type { Group } from '../../../model/group.js';
import { groupLanguageSchema } from '../../../model/language.js';
import { PAPER_FORMATS, PAPER_KINDS } from '../../../model/paper.js';
import type { Problem } from '../../../model/problem.js';
import { NO_PAPERS_SENT, SEND_PAPERS, type SendingPapers, sendingPapersSchema } from '../../../model/sending-papers.js';
import { choiceInput, type FormInput, textInput } from '../../../presentation/card/form.js';
import { readSending } from '../../papers/rules/read-sending.js';
import { paperWords } from '../../papers/words.js';
import { daysInFigures } from '../rules/number-words.js';
import type { Change, Fact, Setting } from '../setting.js';
import { settingsWords } from '../words.js';

const example = {
  en: 'send the agenda as PDF in Welsh 3 working days before',
  cy: 'anfon yr agenda fel PDF yn Gymraeg 3 diwrnod gwaith cyn',
};
type Id = 'sendDays' | 'sendWhat' | 'sendAs' | 'sendIn';
const IDS = ['sendDays', 'sendWhat', 'sendAs', 'sendIn'] as const;
/** The choice "the group's language", whatever that becomes. */
const OWN = 'group';

const keptIn = ({ settings }: Group): SendingPapers => {
  const { data, success } = sendingPapersSchema.safeParse(settings[SEND_PAPERS]);
  return success ? data : NO_PAPERS_SENT;
};

const change =
  (make: (sending: SendingPapers) => unknown, said: string): Change =>
  (group) => {
    const { data, success } = sendingPapersSchema.safeParse(make(keptIn(group)));
    const problems: Problem[] = success ? [] : [{ code: 'setting-not-read', said, examples: Object.values(example) }];
    return { group: success ? { ...group, settings: { ...group.settings, [SEND_PAPERS]: data } } : group, problems };
  };

/** The days in a field; the schema refuses NaN along with other bad values. */
const daysOf = (typed: string): number => Number(/^\D*(\d{1,3})(?!\d)\D*$/u.exec(daysInFigures(`${typed} days`))?.[1]);

const inputs: readonly FormInput<Group, Id>[] = [
  {
    id: 'sendDays',
    holds: (group) => (keptIn(group).days === 0 ? '' : String(keptIn(group).days)),
    draw: (_group, { language }) => textInput(settingsWords(language).sending.days, 10),
  },
  {
    id: 'sendWhat',
    holds: (group) => keptIn(group).what.join(','),
    draw: (_group, { language }) => {
      const { title } = paperWords(language);
      const choices = PAPER_KINDS.map((value) => ({ title: title[value], value }));
      return { ...choiceInput(settingsWords(language).sending.what, choices), isMultiSelect: true };
    },
  },
  {
    id: 'sendAs',
    holds: (group) => keptIn(group).format,
    draw: (_group, { language }) => {
      const { format } = paperWords(language);
      const choices = PAPER_FORMATS.map((value) => ({ title: format[value], value }));
      return choiceInput(settingsWords(language).sending.format, choices);
    },
  },
  {
    id: 'sendIn',
    holds: (group) => keptIn(group).language ?? OWN,
    draw: (_group, { language }) => {
      const words = settingsWords(language).sending;
      const choices = groupLanguageSchema.options.map((value) => ({
        title: paperWords(language).language[value],
        value,
      }));
      return choiceInput(words.language, [{ title: words.ownLanguage, value: OWN }, ...choices]);
    },
  },
];

/** Which papers the bot sends by itself before each meeting, to those who run the group. */
export const sendPapers: Setting<typeof SEND_PAPERS, Id> = {
  key: SEND_PAPERS,
  isRare: true,
  keyword: {
    pattern:
      /^(?:(?:send(?: out)?|anfon(?:wch)?)(?=[\s:][^;:]{0,120}(?:papers?|papurau|matters|materion|agenda|actions|camau|log|cofnod|report|adroddiad|returns?|ymatebion)(?!\p{L}))|papers sent|anfon papurau)[\s:]{1,3}/iu,
    afterComma: 'send|anfon',
  },
  examples: [example],
  inputs,
  say: (said) => change(() => readSending(said), said),
  clear: change(() => NO_PAPERS_SENT, ''),
  asked: (answer, shown) => {
    const patch = patchOf(IDS, answer, shown);
    if (Object.keys(patch).length === 0) return undefined;
    const { sendDays: days, sendWhat: what, sendAs: format, sendIn: language } = patch;
    return change(
      (sending) => ({
        days: days === undefined ? sending.days : days === null ? 0 : daysOf(days),
        what: what === undefined ? sending.what : (what ?? NO_PAPERS_SENT.what.join(',')).split(','),
        format: format === undefined ? sending.format : (format ?? NO_PAPERS_SENT.format),
        language: language === undefined ? sending.language : languageIn(language),
      }),
      days ?? '',
    );
  },
  facts: (group, { language }) => {
    const words = settingsWords(language).sending;
    const { days, what, format } = keptIn(group);
    if (days === 0) return [[words.title, words.none]];
    const papers = paperWords(language);
    const named = what.map((kind) => papers.title[kind]).join(', ');
    const fact: Fact = [words.title, words.some({ papers: named, format: papers.format[format], days })];
    return [fact];
  },
};

const languageIn = (chosen: string | null): string | null => (chosen === null || chosen === OWN ? null : chosen);
