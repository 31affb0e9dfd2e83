/** What to tell of an address, in a translation: the note itself is English. */
import type { Note } from '../url/view.ts'

type Texts = Record<Note['code'], (part: string, value: string) => string>

/** `noteOf(texts)(note)` → the text of the note's code, with the part and the value that it is about. */
export function noteOf(texts: Texts): (note: Note) => string {
  return ({ code, part, value }) => texts[code](part, value)
}
