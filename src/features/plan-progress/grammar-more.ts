import { recording } from './grammar-commands.js';
import { type Entry, entry, WHY } from './grammar-forms.js';
import { LEVEL, levelSaid, readRisk, STATE, stateSaid } from './rules/said-parts.js';
import { COLOUR, colourSaid } from './rules/said-rating.js';

const RISK = '(?:(?:the |y )?(?:risk|risg) )?(?<what>R\\d{1,3})';
const SAID = '(?<said>\\S[^\\n]{0,900}?)';
const NOTHING = { do: 'change-risk', owner: null, likelihood: null, impact: null, mitigation: null } as const;

export const RISK_ENTRIES: readonly Entry[] = [
  entry(`(?:new |add (?:a )?|log (?:a )?|ychwanegu |ychwanegwch )?(?:risk|risg)(?: newydd)?\\s?:\\s*${SAID}`, (typed) =>
    recording(null, { do: 'risk', ...readRisk(typed('said')) }),
  ),
  entry(`(?:close|cau|caewch) (?!r\\d+[\\s.?!,]*$)${RISK}${WHY}`, (typed) =>
    recording(typed('what'), { do: 'close-risk', reason: typed('why') }),
  ),
  entry(`${RISK} (?:is |has been |wedi(?:'i| ei)? )?(?:closed|over|gone|gau|chau)${WHY}`, (typed) =>
    recording(typed('what'), { do: 'close-risk', reason: typed('why') }),
  ),
  entry(`(?:reopen|ailagor|ailagorwch) ${RISK}`, (typed) => recording(typed('what'), { do: 'reopen-risk' })),
  entry(`(?:give|assign|rhoi|rhowch) ${RISK} (?:to|i) ${SAID}`, (typed) =>
    recording(typed('what'), { ...NOTHING, owner: typed('said') }),
  ),
  entry(
    `${RISK}[:,]? (?<fields>(?:owner|owned by|likelihood|impact|mitigation|perchennog|tebygolrwydd|effaith|lliniaru)[^\\n]{2,900}?)`,
    (typed) => {
      const { text, ...fields } = readRisk(typed('fields'));
      return text === '' ? recording(typed('what'), { do: 'change-risk', ...fields }) : null;
    },
  ),
  entry(`${RISK} (?:is |yn )(?<level>${LEVEL})`, (typed) =>
    recording(typed('what'), { ...NOTHING, likelihood: levelSaid(typed('level')) }),
  ),
];

const PLAN = '(?:the |our |y |ein )?(?:plan|cynllun|gynllun)';
const RULES: readonly (readonly ['status' | 'time' | 'declared', string])[] = [
  ['status', '(?:by|on|according to|yn ôl|ar sail|wrth) (?:the |y )?(?:status|statws|stws)'],
  ['time', '(?:by|on|according to|yn ôl|ar sail|wrth) (?:the |yr )?(?:time|timelines?|amser|amserlen)'],
  [
    'declared',
    '(?:as|by what|fel y) (?:is |the |its |their )?(?:leads? )?(?:declared?|say|says|datganwyd|datgenir|dywed yr arweinwyr)|as declared|fel y datganwyd',
  ],
];
const ADJUSTED = "(?:is |to be |should be |yn cael ei |i gael ei |i'w )?";

export const SETUP_ENTRIES: readonly Entry[] = [
  ...RULES.map(([rule, source]) =>
    entry(
      `(?:rate )?${PLAN} ${ADJUSTED}(?:rated |graddio |raddio |sgorio )?(?:${source})|(?:rate|graddio|graddiwch) ${PLAN} (?:${source})`,
      () => recording(null, { do: 'scheme', rule }),
    ),
  ),
  entry(
    `${PLAN}:? (?<colour>${COLOUR}) (?:is called|is|means|=|called|yw|yn golygu|yn cael ei alw(?:'n| yn))\\s?[:"“']?(?<said>[^"”\\n]{1,40}?)["”']?`,
    (typed) => {
      const colour = colourSaid(typed('colour'));
      return colour === null ? null : recording(null, { do: 'colour', colour, called: typed('said') });
    },
  ),
  entry(
    `(?:report )?${PLAN} ${ADJUSTED}(?:reported |adrodd |report(?:s)? )?(?:(?:arno )?(?<month>monthly|every month|each month|bob mis|yn fisol)|(?<quarter>quarterly|every quarter|each quarter|bob chwarter|yn chwarterol))(?:,? (?:next|from|starting|the next (?:one )?(?:on|by)|nesaf|o)(?: on| by| ar)? (?<next>[^\\n]{3,60}?))?`,
    (typed) =>
      recording(null, {
        do: 'reporting',
        every: typed('month') === '' ? 'quarter' : 'month',
        next: typed('next') === '' ? null : typed('next'),
      }),
  ),
  entry(
    `${PLAN}(?:'s)? (?:next )?(?:report|adroddiad)(?: nesaf)? (?:is )?(?:due|due on|due by|on|by|ar|erbyn) (?<next>[^\\n]{3,60}?)`,
    (typed) => recording(null, { do: 'reporting', every: null, next: typed('next') }),
  ),
];

const AREA = '(?:area|directorate|maes|cyfarwyddiaeth)';
const NAME = '(?<what>[\\p{L}][^:\\n]{1,60}?)';
export const AREA_ENTRIES: readonly Entry[] = [
  entry(
    `${PLAN} (?:has an? |â )?${AREA} ${NAME}(?:,? (?:led by|lead|dan arweiniad|arweinydd) (?<led>[^\\n]{2,100}?))`,
    (typed) => recording(typed('what'), { do: 'area-leads', said: typed('led') }),
  ),
  entry(
    `(?:add|new|ychwanegu|ychwanegwch) (?:the |an? |y )?(?:plan |newydd )?${AREA} ${NAME}(?:,? (?:led by|lead|dan arweiniad|arweinydd) (?<led>[^\\n]{2,100}?))?`,
    (typed) => recording(null, { do: 'area', name: typed('what'), led: typed('led') === '' ? null : typed('led') }),
  ),
  entry(`${AREA} ${NAME}\\s?:\\s*(?<step>[^\\n:]{2,80}?)(?: is| are|:|,)? (?<state>${STATE})`, (typed) =>
    stepped(typed),
  ),
  entry(
    `(?:step|cam) (?<step>[^\\n:]{2,80}?) (?:of|for|in|yn|o|ar gyfer) ${AREA} ${NAME}(?: is|:)? (?<state>${STATE})`,
    (typed) => stepped(typed),
  ),
  entry(
    `(?:${AREA} )?${NAME} (?:vision|gweledigaeth)\\s?:\\s*${SAID}|(?:vision|gweledigaeth) (?:(?:of|for|o|ar gyfer) )?${NAME.replace('<what>', '<area>')}\\s?:\\s*${SAID.replace('<said>', '<words>')}`,
    (typed) => recording(typed('what') || typed('area'), { do: 'vision', said: typed('said') || typed('words') }),
  ),
  entry(
    `(?:${AREA} )?${NAME} (?:pledge|addewid)\\s?:\\s*${SAID}|(?:pledge|addewid) (?:(?:of|for|o|ar gyfer) )?${NAME.replace('<what>', '<area>')}\\s?:\\s*${SAID.replace('<said>', '<words>')}`,
    (typed) => recording(typed('what') || typed('area'), { do: 'pledge', said: typed('said') || typed('words') }),
  ),
];

function stepped(typed: (group: string) => string): ReturnType<typeof recording> | null {
  const state = stateSaid(typed('state'));
  return state === null ? null : recording(typed('what'), { do: 'step', step: typed('step'), state });
}
