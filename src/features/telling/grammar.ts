import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

/** Somebody turns messages about others' changes on or off. */
export interface TellMeCommand {
  readonly kind: 'tell-me';
  readonly isWanted: boolean;
}

const CHANGES =
  '(?:about |of |when |am )?(?:changes|new actions|changes to my actions|newidiadau|gamau newydd|newidiadau i fy nghamau)';

export const TELLING_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase<TellMeCommand>(
    `(?:do not|don['’]t|stop) tell(?:ing)? me ${CHANGES}|tell me ${CHANGES}:? off|(?:no|stop|mute) change messages|peidi(?:o|wch) [âa] dweud wrth[ya]f (?:i )?${CHANGES}|dim negeseuon am newidiadau`,
    { kind: 'tell-me', isWanted: false },
  ),
  phrase<TellMeCommand>(
    `(?:please )?tell me ${CHANGES}(?:(?::)? on)?|(?:start|resume) change messages|dwe(?:dwch|ud) wrth[ya]f (?:i )?${CHANGES}|negeseuon am newidiadau ymlaen`,
    { kind: 'tell-me', isWanted: true },
  ),
]);
