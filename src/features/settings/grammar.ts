import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';
import type { AskedSetting } from './rules/asked-setting.js';
import { isGenericSetUp, withoutCalled } from './rules/generic-set-up.js';
import { readSaidSettings } from './rules/said-settings.js';

export interface SettingsCommand {
  readonly kind: 'settings';
}

/** Sets up a group in words, or changes its settings. */
export interface SetUpCommand {
  readonly kind: 'set-up';
  readonly text: string;
}

/** The settings somebody states for their group, in the words of a set-up; the bot asks before it changes them. */
export interface ProposeSettingsCommand {
  readonly kind: 'propose-settings';
  readonly text: string;
}

/** A question about one setting, which every member may ask. */
export interface AskSettingCommand {
  readonly kind: 'ask-setting';
  readonly about: AskedSetting;
}

const SETTINGS: SettingsCommand = { kind: 'settings' };
const ask = (words: string, about: AskedSetting): GrammarEntry<AskSettingCommand> =>
  phrase(words, { kind: 'ask-setting', about });

const GROUP = '(?:this |the |our |my )?(?:group|board|committee|chat|team)';
const IS = "(?:'s| is|s| are)?";

/** Reads what a set-up says; an ordinary sentence becomes the settings that it states. */
function setUpOf(said: string): SettingsCommand | SetUpCommand {
  const text = withoutCalled(said.replace(/^[\s:;,.–-]+/, '').trim());
  if (isGenericSetUp(text)) return SETTINGS;
  return { kind: 'set-up', text: readSaidSettings(text) ?? text };
}

export const SETTINGS_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase(
    "(?:show |see |view |open |change |edit )?(?:me )?(?:the |our |my |group |the group's |group's )*(?:group )?settings|what are (?:the|our)(?: group)? settings|set[ -]?(?:things|everything|it|us|the group|this group|the bot|this) up|(?:dangos |dangoswch |newid |agor )?(?:y |ein |'r )?gosodiadau(?:'r grŵp| y grŵp)?|set[ -]?up|gosod(?:wch)?",
    SETTINGS,
  ),
  ask(
    "who(?:'s| is|s)? (?:chairing|(?:the |our )?chair(?:person|ing|man|woman)?|in the chair)(?: (?:of )?(?:us|this|the meetings?|the group))?|who chairs(?: us| it| this| the group| the meetings?)?|pwy (?:yw|ydy|ydi)(?:'r| y| ein)? ?c?g?adeirydd|pwy (?:sy'n|sydd yn|sy yn) (?:cadeirio|gadeirydd)(?: y grŵp| ni)?",
    'chair',
  ),
  ask(
    "who(?:'s| is|s)? (?:the |our )?(?:(?:deputy|vice)[ -]chair(?:person|ing|man|woman)?|deputy)(?: (?:of )?(?:us|this|the group))?|who (?:deputises|stands in|fills in|acts|chairs|takes the chair)(?: for the chair)?(?: (?:when|if|while) (?:the chair|\\p{Lu}\\p{L}+)(?:'s| is) (?:away|off|out|ill|absent|on leave|not here))?(?<!chairs|acts|takes the chair)|(?:is there|do we have|have we(?: got)?|who have we(?: got)? as) (?:a |any )?(?:(?:deputy|vice)[ -]chair|deputy)|pwy (?:yw|ydy|ydi)(?:'r| y| yr| ein)? ?(?:dd?irprwy(?: gadeirydd)?|is-gadeirydd)|oes (?:yna |gennym ni |gyda ni |gynnon ni )?(?:dd?irprwy(?: gadeirydd)?|is-gadeirydd)(?: gennym ni| gyda ni| gynnon ni)?|pwy (?:sy'n|sydd yn|sy yn) dirprwyo(?: dros y cadeirydd| pan (?:fydd|mae) y cadeirydd i ffwrdd)?",
    'deputy',
  ),
  ask(
    "who(?:'s| is|s| are)? (?:(?:the|our|only|just|here) )*(?:an )?(?:observ(?:ers?|ing)|to observe)|who (?:only |just )?observes|(?:which|what) (?:members|people) (?:are (?:only )?observers|only observe)|(?:are there|do we have|have we(?: got)?) (?:any )?observers|pwy (?:yw|ydy|ydi)(?:'r| yr| ein)? ?(?:harsylwyr|arsylwyr|arsylwr)|oes (?:yna |gennym ni |gyda ni )?(?:unrhyw )?arsylwyr(?: gennym ni| gyda ni| gynnon ni)?|pwy (?:sy'n|sydd yn|sy yn) arsylwi(?: yn unig)?",
    'observer',
  ),
  ask(
    "who(?:'s| is|s)? (?:the |our )?(?:secretary|minute[- ]taker|clerk)|who (?:takes|does|is taking|keeps) (?:the |our )?minutes|pwy (?:yw|ydy|ydi)(?:'r| y| ein)? ?ysgrifennydd|pwy (?:sy'n|sydd yn|sy yn) (?:(?:cymryd|cadw)(?:'r| y)? cofnodion|ysgrifennydd)",
    'secretary',
  ),
  ask(
    "who(?:'s| is|s| else is)? (?:away|off|on (?:leave|holiday|annual leave)|out of (?:the )?office)(?: (?:today|now|just now|at the moment))?|(?:is|are) (?:anyone|anybody) (?:away|off|on (?:leave|holiday))(?: (?:today|now|at the moment))?|pwy (?:sydd|sy)(?:'n)? (?:i ffwrdd|bant|ar (?:eu )?ng?wyliau|ar wyliau)(?: (?:heddiw|nawr|rŵan))?|oes (?:rhywun|unrhyw un) (?:i ffwrdd|bant|ar wyliau)(?: (?:heddiw|nawr|rŵan))?",
    'away',
  ),
  ask(
    `who(?:'s| is|s| are)? (?:all )?(?:in|on|(?:the )?members? of) ${GROUP}|who(?:'s| is|s| else is) here|(?:show |list )?(?:the |our |all )*members(?: of the group)?|who are (?:the |our |all the )?members|pwy (?:sydd|sy)(?: yn|'n)? (?:y |ein |'r )?grŵp(?: hwn)?|pwy (?:sydd|sy) yma|(?:pwy (?:yw|ydy|ydi)(?:'r| ein)? )?aelodau(?:'r grŵp)?`,
    'members',
  ),
  ask(
    "(?:what|how|when)(?: are|'re|r)? (?:the |our |your )?(?:nudges?|reminders?)(?: settings?| policy)?(?: set(?: to)?)?|what(?:'s| is) (?:the |our )?nudg(?:e|ing) (?:policy|settings?)|(?:show )?(?:the |our )?nudge settings|(?:when|how often) (?:do|are|will|does) (?:people|leads|we|everyone|you)(?: get)? (?:nudged?|reminded?)(?: people| us| leads)?|(?:beth|sut|pryd) (?:yw|ydy|ydi|mae)(?:'r| ein)? ?nodiadau atgoffa(?: wedi'u gosod)?|pryd (?:mae|bydd|fydd) pobl yn cael eu hatgoffa",
    'nudging',
  ),
  ask(
    `what${IS} (?:the |our |this group's )?(?:prefix|reference prefix|action prefix)|what do (?:our |the )?(?:actions|references|action numbers) (?:start|begin) with|(?:beth|be) (?:yw|ydy|ydi)(?:'n| ein|'r| y)? ?rhagddodiad`,
    'prefix',
  ),
  ask(
    `(?:what|which)${IS} (?:the |our |the group's |group )?language(?: (?:is (?:the |this |our )?group(?: set to)?|is set|of the group|do you (?:use|post in)(?: here)?))?|(?:beth|pa) (?:yw |ydy )?iaith (?:y|ein|yw'r) ?grŵp`,
    'language',
  ),
  ask(
    "who(?:'s| is|s| are)? (?:the |our |all the )?(?:policy leads|teams)|what teams (?:are there|do we have|have we got)|pwy (?:yw|ydy|ydi)(?:'r| ein)? ?(?:arweinwyr polisi|timau)",
    'sets',
  ),
  ask(
    `what${IS} (?:the |our |this )?(?:group(?:'s)? (?:name|called)|group called)|what are we called|beth yw enw'r grŵp`,
    'name',
  ),
  ask(
    "when(?: is|'s| do you post| will you post| does) (?:the |our )?summary(?: (?:posted|sent|due|come|go out))?|pryd (?:mae|bydd|fydd)(?:'r| y)? ?crynodeb(?: yn dod| yn cael ei (?:bostio|anfon))?",
    'summaryDays',
  ),
  ask(
    "when(?: are| do)(?: the| our)? papers(?: due| have to be in)?|pryd mae(?:'r)? papurau i fod i mewn",
    'paperDays',
  ),
  {
    pattern: /^(?:set[ -]?up|gosodwch|gosod|sefydlu|sefydlwch)(?:[\s:;,.–-]{1,4}|'r )(?<rest>\S.*)$/dis,
    make: (_match, typed) => setUpOf(typed('rest')),
  },
  {
    pattern: /^(?<all>\S[^\n?]{5,600})$/d,
    make: (_match, typed): ProposeSettingsCommand | null => {
      const text = readSaidSettings(typed('all'));
      return text === null ? null : { kind: 'propose-settings', text };
    },
  },
]);
