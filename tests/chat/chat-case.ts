import { readFileSync } from 'node:fs';

/** What should have come of a message; which fields it has goes by `does`. */
export interface Outcome {
  readonly does: string;
  readonly of?: readonly string[];
  readonly says?: string | Readonly<Record<string, string>>;
  readonly to?: string | readonly string[];
  readonly until?: string;
  readonly from?: string;
  readonly on?: string;
  readonly standIn?: string;
  readonly who?: readonly string[];
  /** Of an agenda item, a decision, a closure. */
  readonly item?: string;
  readonly presenter?: string;
  readonly minutes?: number;
  readonly meeting?: string;
  readonly text?: string;
  readonly kind?: string;
  /** Of a plan. */
  readonly theme?: string;
  readonly colour?: string;
  readonly mine?: boolean;
  readonly rating?: string;
  readonly measure?: string;
  readonly value?: number;
  readonly gate?: string;
  readonly owner?: string;
  readonly response?: string;
  /** Of a paper. */
  readonly what?: string;
  readonly format?: string;
  readonly language?: string;
  readonly publish?: boolean;
  readonly days?: number;
  /** Of a return. */
  readonly set?: string;
  readonly by?: string;
  readonly questions?: number;
  readonly for?: string;
  readonly actions?: readonly {
    readonly task: string;
    readonly leads: readonly string[];
    readonly deadline: string | null;
  }[];
}

/** A message that somebody of the world types, where, after what, and what should have come of it. */
export interface ChatCase {
  readonly id: string;
  readonly language: 'en' | 'cy' | 'mixed';
  readonly who: string;
  readonly where: 'group' | '1:1';
  readonly mention?: boolean;
  readonly last: string;
  /** When it is typed, `2022-11-17T10:20` in London; absent for the instant of the world. */
  readonly at?: string;
  /** How the group stood before: who had proposed to close an action, and how far a review had come. */
  readonly before?: {
    readonly proposed?: readonly [string, string];
    readonly reviewAt?: string;
    readonly asked?: boolean;
    readonly drafted?: boolean;
  };
  /** Whether the world has an agenda, decisions and papers. */
  readonly hasCycle?: boolean;
  /** Whether the group oversees a plan. */
  readonly hasPlan?: boolean;
  /** Whether a return is open. */
  readonly hasReturn?: boolean;
  readonly text: string;
  readonly kind: string;
  readonly right: Outcome | readonly Outcome[];
  readonly also?: readonly (Outcome | readonly Outcome[])[];
}

/** The half of the set whose messages may be read, the other, or the messages of a file. */
export function casesOf(set: string): readonly ChatCase[] {
  const path = set.endsWith('.json') ? set : new URL(`${set}-half.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as readonly ChatCase[]).map((one) => inItsWorld(ofWhatIsLogged(one)));
}

/** What a case of "logged ISCG-n" logs before its message is always the next of the world, so that its outcomes are of that. */
function ofWhatIsLogged(one: ChatCase): ChatCase {
  const said = /^logged (?<reference>ISCG-\d+)$/.exec(one.last)?.groups?.['reference'];
  if (said === undefined) return one;
  const of = (outcomes: unknown): unknown =>
    outcomes === undefined ? undefined : JSON.parse(JSON.stringify(outcomes).replaceAll(`"${said}"`, '"ISCG-17"'));
  return { ...one, right: of(one.right), also: of(one.also) } as ChatCase;
}

/** A case that does not say what its world has is played where what it asks for is there. */
function inItsWorld(one: ChatCase): ChatCase {
  const outcomes = rightsOf(one).flat();
  const has = (holds: (outcome: Outcome) => boolean): boolean => outcomes.some(holds);
  return {
    ...one,
    hasCycle: one.hasCycle ?? has(({ what }) => what === 'agenda' || what === 'decisions'),
    hasPlan: one.hasPlan ?? has(({ what }) => what === 'plan'),
    hasReturn:
      one.hasReturn ??
      has(({ does, what }) => what === 'return' || (does.startsWith('return-') && does !== 'return-ask')),
  };
}

/**
 * Every outcome that is right, each as all that it consists of. What is said among people, without a mention, is left alone:
 * plain statements are offered for logging in mentions and 1:1 chats, and a marker alone is logged.
 */
export function rightsOf({ kind, mention, right, also = [] }: ChatCase): readonly (readonly Outcome[])[] {
  const isAmongPeople = mention === false && kind === 'statement';
  return [right, ...also, ...(isAmongPeople ? [{ does: 'nothing' }] : [])].map((one) =>
    Array.isArray(one) ? (one as readonly Outcome[]) : [one as Outcome],
  );
}
