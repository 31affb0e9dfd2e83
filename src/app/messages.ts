/**
 * Every text of the page in the language that it speaks now; a translation is another object of the same type. Read it while drawing:
 * what a constant of a module keeps stays in the language of the first moment. What an article says is never translated.
 */
import { english } from './words/en/messages.ts'

export type Messages = typeof english

export let messages: Messages = english

/** Speaks another language from now on. Whoever calls it draws the page anew. */
export function setMessages(next: Messages): void {
  messages = next
}
