const MOST_KEPT = 5000;

/** A function that answers like `ask` and calls it once for the same words: minutes repeat their few leads. */
export function memoized<Answer extends object | boolean>(ask: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    const answer = ask(words);
    if (answers.size < MOST_KEPT) answers.set(words, answer);
    return answer;
  };
}
