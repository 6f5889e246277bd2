interface Found<Answer> {
  readonly words: string;
  readonly answer: Answer;
}

/**
 * A function that answers like `ask` and remembers its last two answers: a paragraph is often its own only piece, and
 * that piece its only sentence.
 */
export function remembered<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  let last: Found<Answer> | null = null;
  let before: Found<Answer> | null = null;
  return (words) => {
    if (last?.words === words) return last.answer;
    const found = before?.words === words ? before : { words, answer: ask(words) };
    before = last;
    last = found;
    return found.answer;
  };
}
