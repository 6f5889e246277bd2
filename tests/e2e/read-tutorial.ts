/** What a page of the documentation has its reader do, or see. */
export type Step =
  | { readonly does: 'choose'; readonly what: string }
  | { readonly does: 'write'; readonly what: string }
  | { readonly does: 'press'; readonly what: string }
  | { readonly does: 'see'; readonly what: string };

export interface Section {
  readonly title: string;
  readonly steps: readonly Step[];
}

const TOKEN = /```text\n(?<write>[^`]+)\n```|\*\*(?<see>[^*]+)\*\*|`(?<choose>[^`]+)`|(?<![\p{L}_])_(?<press>[^_]+)_/gu;

/**
 * The numbered sections of a page, in which a box is a message to write, bold is what is then seen, code is a chat to
 * choose and italics are a button to press.
 */
export const readTutorial = (page: string): readonly Section[] =>
  page
    .split(/^## /m)
    .filter((section) => /^\d/.test(section))
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      steps: [...section.matchAll(TOKEN)].flatMap(({ groups = {} }) =>
        (['write', 'see', 'choose', 'press'] as const).flatMap((does) => {
          const what = groups[does];
          return what === undefined ? [] : [{ does, what: what.replace(/\s+/g, ' ') }];
        }),
      ),
    }));
