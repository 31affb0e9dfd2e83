import { spellingOf } from './spellings.ts'
import type { Word } from './words.ts'
import { joins, scanWords } from './words.ts'

type Node<Value> = { next: Map<string, Node<Value>>; found: { forms: string[]; value: Value }[] }

/** Names by their words, so that the longest name at a place is found in as many steps as it has words. */
export type NameTrie<Value> = { root: Node<Value> }

export function createTrie<Value>(): NameTrie<Value> {
  return { root: emptyNode() }
}

/** Adds a name; names that have no letters are left out. */
export function addName<Value>(trie: NameTrie<Value>, name: string, value: Value): void {
  const words = scanWords(name)
  if (words.length === 0) return
  let node = trie.root
  for (const word of words) {
    let next = node.next.get(spellingOf(word.key))
    if (!next) {
      next = emptyNode()
      node.next.set(spellingOf(word.key), next)
    }
    node = next
  }
  node.found.push({ forms: words.map((word) => word.form), value })
}

/** The longest name that begins at `words[from]`, with everything it may mean; undefined where none begins. */
export function longestName<Value>(
  trie: NameTrie<Value>,
  text: string,
  words: Word[],
  from: number,
): { to: number; values: Value[] } | undefined {
  let node: Node<Value> | undefined = trie.root
  let longest: { to: number; values: Value[] } | undefined
  for (let index = from; index < words.length; index += 1) {
    const word = words[index]
    const before = words[index - 1]
    if (!word || !node) break
    if (index > from && before && !joins(text.slice(before.end, word.start), before, word)) break
    node = node.next.get(spellingOf(word.key))
    if (!node) break
    const texts = words.slice(from, index + 1).map(({ form }) => form)
    const values = node.found.filter(({ forms }) => sameCases(forms, texts)).map(({ value }) => value)
    if (values.length > 0) longest = { to: index + 1, values }
  }
  return longest
}

/** A whole name may stand in capitals, as in a headline, where it is too long to be an acronym. */
function sameCases(names: string[], texts: string[]): boolean {
  const inCapitals = texts.every((text) => text === text.toUpperCase()) && texts.join('').length > 4
  return inCapitals || names.every((name, at) => sameCase(name, texts[at] ?? ''))
}

/** “US” is not “us” and “Turkey” not “turkey”; “NATO” may be “Nato”, and a name may stand in capitals in a headline. */
function sameCase(name: string, text: string): boolean {
  if (name === text || (caseShape(name) === caseShape(text) && name.toLowerCase() !== text.toLowerCase())) return true
  if (name === name.toLowerCase()) return true
  if (text === text.toUpperCase()) return text.length > 3 || name.length !== text.length
  return name.length >= 4 && name === name.toUpperCase() && text === name.charAt(0) + name.slice(1).toLowerCase()
}

function emptyNode<Value>(): Node<Value> {
  return { next: new Map(), found: [] }
}

/** How a word is capitalised: `Andrei` and `Andrey` alike, `US` and `us` not. */
function caseShape(form: string): 'upper' | 'lower' | 'title' {
  if (form === form.toUpperCase()) return 'upper'
  return form === form.toLowerCase() ? 'lower' : 'title'
}
