import { findLeftOut, withoutLeftOut } from '../../reading/chat/find-left-out.js';
import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import type { AskCommand } from './grammar-asking.js';
import { type Asked, askedFor, type ListState, type Named } from './rules/asked.js';
import { partThatAsks } from './rules/part-that-asks.js';
import { saidPlace } from './rules/said-place.js';
import { saidState } from './rules/said-state.js';
import { saidWhen } from './rules/said-when.js';

/** The people and the set named, without the asker. */
export function namedIn({ said, people, set }: Slots): readonly Named[] {
  const asked = partThatAsks(said);
  // Once for all of them, since a long text names many.
  const isOfThem = people.length > 0 && asked !== said && OF_THEM.test(asked);
  return [
    ...people
      .filter(({ isAsker, written }) => !isAsker && (isOfThem || !isOnlyToldOf({ said, asked }, written)))
      .map(({ name, id }) => ({ said: name, id })),
    ...(set === null ? [] : [{ said: set, id: null }]),
  ];
}

/** Refers to somebody named in another sentence: "Rhys is off. What has he got?" */
const OF_THEM =
  /(?<!\p{L})(?:s?he|they|him|her|them|his|hers|theirs?|he's|she's|they're|ef|fe|fo|hi|nhw|ganddo|ganddi|ganddyn|gynno|gynni)(?!\p{L})/iu;

/** Whether somebody is named only beside the question: "any without a date? Claire hates that". */
function isOnlyToldOf(
  { said, asked }: { readonly said: string; readonly asked: string },
  written: string | undefined,
): boolean {
  return written !== undefined && asked !== said && !asked.includes(written);
}

/** The time that the asking part of a message names. */
export function whenIn({ said, dates }: Slots): string | null {
  const asked = partThatAsks(said);
  return saidWhen(asked) ?? dates.find(({ words }) => asked.includes(words))?.words ?? null;
}

/** Means one's own actions, if nobody is named. */
const OWN =
  /(?<!\p{L})(?:my(?! (?:reckoning|view|count|eye|opinion|mind's|calculation|understanding|phone|mobile|laptop|screen|way|desk|train|bus|car|boss|director|manager|diary|notes?|head|mind|lunch|office|end|newsletter|report|reports|paper|papers|speech|briefing|brief|talk|blog|column|presentation|slides?|deck|para|paragraph|records?|files?|minutes|visit|team|colleagues?|members?)(?!\p{L}))|mine|am i|i am|i'm|have i|do i|did i|i owe|(?<!(?:can|could|may|might|should) )i have|i've|fy|fi'?n|ydw i|odw i|dw i|wi'n|gen i|gyda fi|'da fi|amdana i)(?!\p{L})/iu;

/** The asker's own situation, after the question: "…, I'm seeing the Director at two". */
const REASON =
  /(?:[,.;!?–-]|(?<!\p{L})(?:short|quick|quickly|brief|please))\s+(?:(?:because|as|cos) )?(?:i'm|i am|i've|i have|i need|dwi'n|rwy'n|dwi|mae gen i)(?!\p{L})[^?]*$/iu;
/** The asker's own situation, before the question: "I'm on the train, what is overdue?" */
const FIRST =
  /^(?:i'm|i am|i've(?: got)?|i have|dwi|rwy|dwi'n|rwy'n)(?!\p{L})[^?]{3,80}?(?:[,.;:–-]|(?<!\p{L})(?:so|and|felly|a))\s+(?=(?:what|which|who|how|any|anything|is|are|show|give|list|beth|pa|pwy|oes|faint|dangos\p{L}*)(?!\p{L})(?!(?: \p{L}+){0,2} (?:i|my|mine)(?!\p{L})))/iu;

/** "I want to know what is late": who wants to know says nothing of whose actions are asked for. */
const WANTS_TO_KNOW =
  /(?<!\p{L})(?:(?:dw i|dwi|rwy|rwyf|rydw i|wi|hoffwn i?)(?:['’]n| yn)? ?(?:eisiau|isio|isie|moyn|angen|hoffi|awyddus i)? ?(?:cael )?(?:gwybod|wybod|gweld|weld)|(?:dw i|dwi|rwy) ddim yn (?:siŵr|siwr|gwybod|cofio|si[ŵw]r iawn)|i(?:['’]m| am) not (?:quite |really )?sure|i (?:don['’]t|do not|can['’]t|cannot) (?:know|remember|recall)|i(?:['’]d like| would like| want| need|['’]m keen) to (?:know|see|hear|be told)|i (?:forget|wonder))(?!\p{L})/giu;

/** Means everybody's actions, not only one person's: "all of us, not just me". */
export const OF_ALL =
  /(?<!\p{L})(?:all of (?:us|you|them)|every(?:one|body)|the whole (?:group|team|lot of us)|not (?:just|only) m(?:e|ine)|(?:has|have|did|is|are|does|do|had) (?:the (?:whole )?(?:group|board|committee)|everyone)|(?:y|y mae'r|mae'r) (?:grŵp|grwp|bwrdd|pwyllgor)|(?:i'r|gan y|yn y|fel) (?:grŵp|grwp|bwrdd|pwyllgor)|[bp]awb|(?:nid|d?dim) (?:dim ond|ond|jest|jyst|yn unig) (?:fi|y fi|rhai fi))(?!\p{L})/iu;

/** What a message asks for: who, when, where and which state, as far as it says; this state if it names none. */
export function askedIn(slots: Slots, state: ListState | null = null, more: Partial<Asked> = {}): Asked {
  const when = whenIn(slots);
  const all = withoutLeftOut(partThatAsks(slots.said));
  const leftOut = findLeftOut(partThatAsks(slots.said));
  const rest = [when, ...new Set(namedIn(slots).map(({ said }) => said))].reduce<string>(
    (left, part) => (part === null ? left : left.replace(part, ' ')),
    all,
  );
  const who = namedIn(slots);
  const asked = all.replace(/[’‘]/gu, "'").replace(WANTS_TO_KNOW, '').replace(REASON, '').replace(FIRST, '');
  return askedFor({
    state: state ?? saidState(rest) ?? 'open',
    isMine: who.length === 0 && !OF_ALL.test(slots.said) && OWN.test(asked),
    who: [...who],
    when,
    within: saidPlace(rest),
    ...(leftOut === null ? {} : { leftOut: leftOut.is }),
    ...more,
  });
}

type Examples = IntentDeclaration['examples'];

/** An intent that asks for a list; a message about one action asks for none. */
export const listing = (examples: Examples, asked: (slots: Slots) => Asked | null): IntentDeclaration<AskCommand> => ({
  ifWrong: 'harmless',
  examples,
  make: (slots) => {
    const found = slots.reference === null ? asked(slots) : null;
    return found === null ? null : { kind: 'ask', asked: found };
  },
});
