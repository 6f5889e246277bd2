const MOST_KEPT = 5000;

/** Gives a function that answers as `ask` does, and asks only once of words that come again, as minutes' few leads do. */
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
