import type { Choice } from './decision.js';
import type { DecideWords, MessagePart } from './parts-in.js';

/** Where one sentence ends and another begins. */
const BETWEEN =
  /(?<=[.!?;])\s+|\s+[–—-]+\s+|:\s+|,\s+(?=(?:so|but|and|then|can|could|please|felly|ond|a|ac|wedyn)\s)|\n+/iu;
const MOST_SENTENCES = 5;
const LONGEST = 400;
/** With "something else", a card shows no more buttons in a row. */
const MOST_OFFERED = 5;
/** How likely what a sentence says by itself must be for it to be offered. */
const LIKELY = 0.3;
/** What says nothing that could be done. */
const EMPTY: ReadonlySet<string> = new Set(['talk', 'help']);

/**
 * What is offered of a message of several sentences, with what each of them asks by itself: "is she on her own with that? Get
 * Rhys to help her". Nothing is added where it is clear what to do.
 */
export function withSentences(part: MessagePart, shown: readonly string[], decide: DecideWords): MessagePart {
  const { found, decision } = part;
  if (decision.kind !== 'offer' && decision.kind !== 'lost') return part;
  if (found.said.length > LONGEST) return part;
  const sentences = found.said.split(BETWEEN).filter((sentence) => /[\p{L}\p{N}]{2}/u.test(sentence));
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return part;
  const whole = decision.kind === 'offer' ? decision.choices : [];
  const about = aboutOf(part) ?? shown;
  const added = sentences.flatMap((sentence) => likelyOf(decide(sentence, about)));
  const all = [...whole, ...added].filter(
    (choice, at, choices) => choices.findIndex((other) => isSame(choice, other)) === at,
  );
  if (all.length === whole.length) return part;
  const [best] = whole;
  const others = all.filter((choice) => choice !== best).sort((one, other) => other.score - one.score);
  const kept = new Set([...(best === undefined ? [] : [best]), ...others].slice(0, MOST_OFFERED));
  // What is only to be noted is a last resort, which stays.
  const note = whole.find(({ intent }) => intent.name === 'note');
  const choices = [...kept].filter((choice) => choice !== note);
  return {
    found,
    decision: {
      kind: 'offer',
      choices:
        note === undefined
          ? choices
          : note === best
            ? [note, ...choices.slice(0, MOST_OFFERED - 1)]
            : [...choices.slice(0, MOST_OFFERED - 1), note],
    },
  };
}

/** The one action that a message names; null for none or several. */
function aboutOf({ found: { references, task } }: MessagePart): readonly string[] | null {
  const named = references.length > 0 ? references.flatMap(({ references: all }) => all) : [];
  const spoken = task?.actions.length === 1 ? task.actions.map(({ reference }) => reference) : [];
  const all = named.length > 0 ? named : spoken;
  return all.length === 1 ? all : null;
}

/** What a sentence is likely to ask by itself, made of its own words. */
function likelyOf({ found, decision }: MessagePart): readonly Choice[] {
  const choices =
    decision.kind === 'offer'
      ? decision.choices
      : decision.kind === 'do' && decision.choice !== null
        ? [decision.choice]
        : [];
  return choices
    .filter(({ intent, score, commands }) => {
      const isEmpty = commands.some(({ kind }) => EMPTY.has(kind));
      // What only its slots say is worth nothing by its words.
      return intent.name !== 'note' && (score >= LIKELY || score === 0) && !isEmpty;
    })
    .map((choice) => ({ ...choice, found }));
}

const isSame = (one: Choice, other: Choice): boolean => JSON.stringify(one.commands) === JSON.stringify(other.commands);
