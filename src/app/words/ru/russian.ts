/** All that the page says in Russian: one file of the built site, loaded only where somebody reads Russian. */
import { russian as messages } from './messages.ts'
import { russianPages as pages } from './page-messages.ts'

export const russian = { messages, pages }
