/** Changes the language of the page. The texts of a language are loaded when somebody asks for it; English is there from the start. */
import { type Messages, setMessages } from './messages.ts'
import { english } from './words/en/messages.ts'
import { type Language, preferredLanguage } from './words/languages.ts'
import type { PageMessages } from './words/page-messages.ts'

type Texts = { messages: Messages; pages?: PageMessages }

const LOADERS: Record<Language, () => Promise<Texts>> = {
  en: () => Promise.resolve({ messages: english }),
  zh: () => import('./words/zh/chinese.ts').then(({ chinese }) => chinese),
  ru: () => import('./words/ru/russian.ts').then(({ russian }) => russian),
}

let spoken: Language = 'en'

/** The language that the page speaks now. */
export function spokenLanguage(): Language {
  return spoken
}

/** The language that the reader's system asks for. */
export function systemLanguage(): Language {
  return preferredLanguage(navigator.languages)
}

/** Speaks a language from now on; rejects, and changes nothing, where its texts do not come. Whoever calls it draws the page anew. */
export async function speak(language: Language): Promise<void> {
  if (language === spoken) return
  const [{ messages, pages }, { setPageMessages }] = await Promise.all([
    LOADERS[language](),
    import('./words/page-messages.ts'),
  ])
  setMessages(messages)
  setPageMessages(pages)
  spoken = language
  document.documentElement.lang = messages.lang
}
