/** Words that a phrase ends with only by being cut in two. */
const HANGING =
  /^(?:an?|the|and|or|but|nor|of|to|in|on|at|by|for|with|from|into|over|as|than|that|which|who|whose|about|against|between|under|through|its|their|his|her|our|your|my|no|not|is|are|am|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|so|such|also|including|amid|after|before|during|since|until|while|upon|towards?|within|across|without|unless|except|only|although|though|because|since|among|per|via|new|own|former|acting|next|more|most|very|some|any|every|each|this|these|those|both|what|how|why|whether|where|when|if|least|said|says?|saying|it|he|she|they|we|i|there|too|tens|dozens|scores|hundreds|thousands|millions|billions|\p{L}+ing|\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten))$/iu

/**
 * The longest beginning of a text that fits with its ellipsis and ends where a reader can stop: not in a name, not on a word that asks for
 * the next. Without the ellipsis; undefined where fewer than `least` words are left.
 */
export function beginningOf(text: string, room: number, least: number): string | undefined {
  const words = text.split(' ')
  for (let count = words.length - 1; count >= least; count -= 1) {
    const kept = words.slice(0, count).join(' ')
    if (kept.length < room && !isHanging(words[count - 1] ?? '', words[count] ?? '')) return kept.replace(/[,;:]$/, '')
  }
  return undefined
}

/** "in Hong | Kong", "the “blatantly": the next word belongs to it. */
function isHanging(last: string, next: string): boolean {
  const isName = /^[“‘]?\p{Lu}/u.test(last) && /^\p{Lu}/u.test(next) && !/[,;:]$/.test(last)
  return isName || HANGING.test(last.replaceAll(/[“”‘’,;:]/g, '')) || /[“‘(–—-]$/.test(last) || /^[“‘(–—&-]$/.test(last)
}
