/** All that the page says in Chinese: one file of the built site, loaded only where somebody reads Chinese. */
import { chinese as messages } from './messages.ts'
import { chinesePages as pages } from './page-messages.ts'

export const chinese = { messages, pages }
