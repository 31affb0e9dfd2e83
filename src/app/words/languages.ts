/** The languages that the page speaks; what the articles say stays in theirs. */
export const LANGUAGES = ['en', 'zh', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of titles and quotes: they are never translated, and marked for speech where the page speaks another one. */
export const ARTICLE_LANGUAGE = 'en'

/** The language that a tag asks for, if it is one of ours: `zh-Hant-TW` → `zh`. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === primary)
}

/** The first of a reader's languages that is one of ours, else English: `['de-AT', 'ru']` → `ru`. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = languageOf(tag)
    if (language) return language
  }
  return 'en'
}
