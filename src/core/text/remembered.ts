const MOST_KEPT = 5000;

/** Gives a function that answers as `ask` does, and asks only once of words that come again, as minutes' few leads do. */
export function remembered<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known.answer;
    const answer = ask(words);
    if (answers.size < MOST_KEPT) answers.set(words, { answer });
    return answer;
  };
}
