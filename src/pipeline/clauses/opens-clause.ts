/** Whether a word like "after" opens a clause or only a phrase: "after the leaders met", "after the war". */
import { readVerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

/** A noun, a name, a number, or a word that opens a noun phrase. */
export function isNominal(word: Word): boolean {
  return (
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    word.pos === 'PRON' ||
    word.pos === 'DET' ||
    word.pos === 'NUM' ||
    word.pos === 'SYM' ||
    word.name >= 0
  )
}

/** "Profit before special items fell": the verb behind "before" is the only one, and so that of the sentence. */
function isOnlyVerb(words: readonly Word[], at: number): boolean {
  if (at === 0 || words[at]?.low !== 'before' || !isNominal(words[at - 1] as Word)) return false
  let finite = 0
  for (let index = 0; index < words.length; index += 1) {
    const group = readVerbGroup(words, index)
    if (!group) continue
    if (group.tense !== 'infinitive' && group.tense !== 'gerund') finite += 1
    if (finite > 0 && index < at) return false
    index = group.to
  }
  return finite === 1
}

/** Whether the name behind the comma at `at` has a comma of its own behind it. */
function closes(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 10); index += 1) {
    if (words[index]?.text === ',') return true
    if (readVerbGroup(words, index)) return false
  }
  return false
}

/** Whether a noun phrase and then a finite verb follow, or a participle at once: "as the leaders arrived", "after meeting". */
export function opensClause(words: readonly Word[], at: number): boolean {
  if (isOnlyVerb(words, at)) return false
  let nouns = 0
  let commas = 0
  let between = false
  for (let index = at + 1; index < Math.min(words.length, at + 24); index += 1) {
    const word = words[index]
    if (word?.low === 'between') between = true
    // "after talks between the union and the firm broke down"
    if (word?.pos === 'CCONJ' && between) {
      between = false
      continue
    }
    // "after the balloon, which Oslo had seen, drifted"
    if (word?.text === ',' && /^(?:which|who|whose)$/.test(words[index + 1]?.low ?? '') && nouns > 0) {
      const close = words.findIndex(({ text }, step) => step > index + 2 && text === ',')
      if (close > 0 && close < index + 16 && readVerbGroup(words, close + 1)) {
        index = close
        continue
      }
    }
    if (!word || word.text === ',' || word.pos === 'CCONJ' || word.pos === 'SCONJ') {
      const next = words[index + 1]
      if (word?.text === ',') commas += 1
      if (word?.text === ',' && commas === 2 && nouns > 0 && next && (next.pos === 'VERB' || next.pos === 'AUX'))
        continue
      const named = next !== undefined && (next.name >= 0 || next.pos === 'PROPN')
      // "after a businessman, Nuno Faro, told", but "After the war, Oslo rebuilt"
      if (word && named && word.pos !== 'SCONJ' && (word.text !== ',' || commas === 2 || closes(words, index))) continue
      return false
    }
    const group = readVerbGroup(words, index)
    if (group) {
      if (group.tense === 'infinitive') return false
      if (group.tense === 'gerund') return nouns === 0
      // "after talks led by Oslo": a participle, behind which the verb of a clause may still come
      if (group.ambiguous && nouns > 0 && words[group.to + 1]?.low === 'by') {
        index = group.to
        continue
      }
      return nouns > 0
    }
    if (isNominal(word)) nouns += 1
  }
  return false
}
