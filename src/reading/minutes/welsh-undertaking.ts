import { splitWelshLead } from '../actions/split-welsh-lead.js';
import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isPost, isTeam } from '../leads/name-kinds.js';
import { undoSoftMutation } from '../leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../leads/welsh-verb-nouns.js';
import { firstWord } from '../text/first-word.js';
import type { Undertaking } from './undertaken.js';

/** A quick test: a word of the ways in which Welsh says that something must be done. */
const MENTIONED =
  /(?<!\p{L})(?:i|nesaf|bydd(?:wn|af|an|ai|e)?|fydd|dyla[in]|dylid|rhaid|angen|cytunodd|cytunwyd|cynigiodd|addawodd|gwirfoddolodd|gofynnwyd)(?!\p{L})|wyd(?!\p{L})|ir(?!\p{L})| am /u;
/** Where a clause begins that may have its own actor. */
const CLAUSE =
  /(?<=[,;]\s|\s(?:ac?|ond|felly)\s)(?=(?:bydd|fydd|byddwn|y cam nesaf|r(?:ydym|ydyn)|dylai|rhaid|gofynnwyd|cytunodd|cynigiodd|(?:yr? )?(?:cyng|clerc|ysgrifennydd|trysorydd|cadeirydd))(?:\.|\s))/iu;
/** What stands before a dash or a colon is the topic: "Gwefan – Y Clerc i …". */
const TOPIC = /(?:\s[–—-]|:)\s+(?=\p{Lu})/u;
/** Words such as "we are" or "I have" in one Welsh word at the beginning of a sentence. */
const PRONOUN =
  /^(?:ry(?:dym|dyn|m)?|rwy|dwi|mae|maen|bydd\p{L}*|byddaf|hoff\p{L}*|roedd\p{L}*|oes|os|gall\p{L}*|sut|pryd|ble|pam|faint|beth|pwy)$/iu;
/** Only says that something is needed. */
const NEEDED = /^(?:dyla[in]|rhaid|mae(?!['’]r|.{2,60} yn (?:mynd|bwriadu) i )|bydd angen)(?!\p{L})/iu;
/** Names nobody: "Mae angen diweddaru …", "Cytunwyd i brynu …", "Dylid gofyn …". */
const NOBODY =
  /^(?:(?:mae(?:['’]n)? |bydd )?(?:angen|rhaid)(?: (?:i ni|inni)(?: hefyd)?)?|mae (?:gyda ni|gennym(?: ni)?) (?:\S+ ){1,4}i|bydd(?:wn|en) (?:ni )?(?:['’]n|yn)|dylid|cytunwyd (?:gan (?:y |yr |ein )?\p{L}+ )?(?:i|y dylid|bod angen)|penderfynwyd(?: i)?) (?=\p{Ll})/iu;
/** What the writers will do: "Byddwn ni'n profi …", "Rydym ni'n mynd i brofi …", "Y cam nesaf yw profi …". */
const OURS =
  /^(?:byddwn(?: ni)?(?: hefyd)?(?: yn|['’]n)|r(?:ydym|ydyn|y['’]n)(?: ni)?(?: yn|['’]n) (?:mynd|bwriadu) i|y cam nesaf (?:yw|ydy|fydd)) (?=\p{Ll})/iu;
const AFTERWARDS =
  /^(?:.{3,200} (?:[cg]ytun(?:o|wyd)?|unfrydol) y (?=dylid )|(?:yna|wedyn|nesaf|nawr|felly|hefyd|yn y cyfamser|ar ôl hynny|ar ben hynny),? |[^,]{3,40}, (?=rhaid|byddwn|bydd (?!angen)))/iu;
/** "Y Clerc i ffonio …". */
const TO = /^((?:[Yy]r? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*| a(?:['’]r)?){0,5}?) (?:i|am) /u;
/** "I’w drafod", "Arwyddion i’w prynu". */
const TO_BE = /(?:^|\s)i['’]w (?=(\p{Ll}+))/iu;

/** A Welsh impersonal, which names nobody: "Trefnir cyfarfod", a meeting is to be arranged. */
const IMPERSONAL = /^(\p{L}{3,})ir(?= \p{L})/u;

/** Whether agreed words are work, not what a meeting does by agreeing to it: "Cytunwyd i brynu …". */
const isAgreed = (clause: string, task: string): boolean =>
  /^(?:cytunwyd|penderfynwyd)(?! y dylid)(?!\p{L})/iu.test(clause) &&
  !/^(?:derbyn|cymeradwyo|nodi|cefnogi|gohirio|mabwysiadu|parhau|peidio|cadw|aros|caniatáu|rhoi|ethol|penodi|cynnal|cyfarfod)(?!\p{L})/iu.test(
    task,
  );

const isVerbNoun = (words: string): boolean => WELSH_VERB_NOUNS.has(firstWord(words).toLowerCase());

/** What people in a Welsh sentence take on or must do, and what must be done. */
export function readWelshUndertakings(words: string, test: LeadTest): readonly Undertaking[] {
  if (!MENTIONED.test(words.toLowerCase())) return [];
  return words
    .split(TOPIC)
    .flatMap((part) => part.split(CLAUSE))
    .flatMap((clause) => readClause(clause.replace(/[\s,;]+(?:(?:ac?|ond)\s*)?$/u, '').replace(AFTERWARDS, ''), test));
}

function readClause(clause: string, test: LeadTest): readonly Undertaking[] {
  const isOne = (said: string): boolean => {
    const name = said
      .replace(/^(?:y|yr) /iu, '')
      .replace(/^Cyng\. /u, '')
      .replace(/ (?:o|gan) (?:(?:y|yr) )?\p{Lu}\S*$/u, '');
    return (
      test.isKnown(said) ||
      isPost(said) ||
      isTeam(said) ||
      (name.split(/ ac? /u).every(isNameLike) && !isVerbNoun(name) && !PRONOUN.test(firstWord(name)))
    );
  };
  const led = splitWelshLead(clause, isOne);
  if (led !== null) return [{ ...led, strength: NEEDED.test(clause) || isTeam(led.lead) ? 'likely' : 'sure' }];
  const [whole, stem = ''] = IMPERSONAL.exec(clause) ?? [];
  const verb = ['', 'u', 'o', 'i', 'io']
    .map((end) => stem.toLowerCase() + end)
    .find((one) => WELSH_VERB_NOUNS.has(one));
  if (whole !== undefined && verb !== undefined)
    return [{ lead: null, task: `${verb}${clause.slice(whole.length)}`, strength: 'likely' }];
  const ours = OURS.exec(clause)?.[0];
  const nobody = ours ?? NOBODY.exec(clause)?.[0];
  const needed = undoSoftMutation(clause.slice(nobody?.length ?? 0));
  if (nobody !== undefined && isVerbNoun(needed))
    return [{ lead: null, task: needed, strength: ours !== undefined || isAgreed(clause, needed) ? 'sure' : 'likely' }];
  const [to, lead = ''] = TO.exec(clause) ?? [];
  const task = undoSoftMutation(clause.slice(to?.length ?? 0));
  if (to !== undefined && isOne(lead) && isVerbNoun(task))
    return [{ lead, task, strength: isTeam(lead) ? 'likely' : 'sure', isTo: true }];
  // "Dim i’w drafod" and a heading in capitals give no task.
  const done =
    /^(?:dim|gan nad) /iu.test(clause) || clause === clause.toUpperCase() ? undefined : TO_BE.exec(clause)?.[1];
  return done !== undefined && isVerbNoun(undoSoftMutation(done))
    ? [{ lead: null, task: clause, strength: 'likely' }]
    : [];
}
