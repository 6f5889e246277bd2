import { BEFORE_SOFTENED } from '../text/soft-mutation.js';
import { WELSH_VERB_NOUNS } from './welsh-verb-nouns.js';

const FIRST = /^\p{L}[\p{L}-]*/u;
/** A verb-noun has a typical ending, or more than one syllable; "ddoe" and the like have neither. */
const LONG_ENOUGH = 5;

/** The known verb-noun whose softened form this word is; null if the word stands as it is, or is none. */
function radicalOf(word: string): string | null {
  if (WELSH_VERB_NOUNS.has(word)) return null;
  for (const [softened, radicals] of BEFORE_SOFTENED) {
    if (!word.startsWith(softened)) continue;
    const known = radicals
      .map((radical) => radical + word.slice(softened.length))
      .find((candidate) => WELSH_VERB_NOUNS.has(candidate));
    if (known !== undefined) return known;
    if (softened === 'dd') return word.length >= LONG_ENOUGH ? word.slice(1) : null;
  }
  return null;
}

/**
 * A task after "i", with its verb-noun in dictionary form: "ddrafftio'r cynllun" becomes "drafftio'r cynllun". Leaves a
 * word that is not softened, or not a known verb-noun.
 */
export function undoSoftMutation(task: string): string {
  const first = FIRST.exec(task)?.[0] ?? '';
  const radical = radicalOf(first.toLowerCase().normalize('NFC'));
  if (radical === null) return task;
  const isCapital = first !== first.toLowerCase();
  return (isCapital ? radical.charAt(0).toUpperCase() + radical.slice(1) : radical) + task.slice(first.length);
}
