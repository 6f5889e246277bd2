/** A message as the grammar reads it: one kind of space and quote, without the bot's name or a "please" before it. */
export function plainMessage(message: string): string {
  return message
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim()
    .replace(/^@?matters arising[\s,:]*/i, '')
    .replace(/^(?:please|os gwelwch yn dda|plis)[\s,]+/i, '')
    .replace(/[\s,]+(?:please|os gwelwch yn dda|plis)[.!]?$/i, '')
    .trim();
}
