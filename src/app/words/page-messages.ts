/** The texts of what is opened and of the pages that are read, in the language of now: apart from the others, since the first view needs none of them. */
import { englishPages } from './en/page-messages.ts'

export type PageMessages = typeof englishPages

export let pageMessages: PageMessages = englishPages

/** The texts of another language, or of English again. */
export function setPageMessages(next: PageMessages = englishPages): void {
  pageMessages = next
}
