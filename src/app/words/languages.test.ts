import { expect, it } from 'vitest'
import { english } from './en/messages.ts'
import { languageOf, preferredLanguage } from './languages.ts'

it.each([
  ['zh-Hant-TW', 'zh'],
  ['zh_CN', 'zh'],
  ['RU', 'ru'],
  ['en-GB', 'en'],
  ['', undefined],
  ['rus', undefined],
  ['de', undefined],
])('%s asks for %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language)
})

it.each([
  [['de-AT', 'ru', 'en'], 'ru'],
  [['en-US', 'zh-CN'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('a reader of %j is spoken to in %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language)
})

it.each([
  ['The Kremlin', 'said by the Kremlin'],
  ['The Hague', 'said by The Hague'],
  ['Theodora Lund', 'said by Theodora Lund'],
])('whoever speaks stands within the sentence: %s', (who, text) => {
  expect(english.event.says.says(who)).toBe(text)
})
