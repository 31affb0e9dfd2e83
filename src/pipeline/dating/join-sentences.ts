/** Sentences one after the other, each with its full stop: `(“Tuesday” → 21 February 2023, It stands there.)` → two sentences. */
export function joinSentences(...sentences: string[]): string {
  return sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ')
}
