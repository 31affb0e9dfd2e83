import { expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const claimsOf = (text: string) =>
  readText(text, '2024-07-12')
    .claims.filter(({ rule }) => rule === 'words-of-their-owner')
    .map(({ speakerText, stance, content }) => `${speakerText} ${stance}: ${text.slice(content.start, content.end)}`)

it.each([
  ['Norway’s claim that Peru shelled the plant on 3 March drew doubts.', 'Norway claims: Peru shelled the plant on 3 March'],
  ['Anna Berg’s remarks in Oslo on 3 March that Peru had started the war drew laughter.', 'Anna Berg says: Peru had started the war'],
  ['Anna Berg’s assertion in May that Norway bombed the bridge was dismissed by Peru.', 'Anna Berg claims: Norway bombed the bridge'],
  ['Anna Berg’s accusation on Friday that Norway had cut off funds was rejected.', 'Anna Berg claims: Norway had cut off funds'],
  ['The minister’s warning in 2021 that Peru would invade went unheard in Oslo.', 'The minister warns: Peru would invade'],
  ['Anna Berg spoke on Monday. Her statement that Peru had sold arms to rebels angered Lima.', 'Her says: Peru had sold arms to rebels'],
  ['A statement by the Norwegian army that Peru had shelled a village was denied.', 'the Norwegian army says: Peru had shelled a village'],
])('a noun says whose words follow: %s', (text, claim) => {
  expect(claimsOf(text)).toEqual([claim])
}) // prettier-ignore

it.each([
  'Norway’s claim that nobody made drew doubts.',
  'Anna Berg’s remarks that angered Peru were taken back.',
  'Anna Berg’s decision that troops would leave came late.',
  'The statement that Peru had sold arms angered Lima.',
  'Norway rejected the claim that Peru makes.',
])('who makes words is not what they say, and words of nobody are nobody’s: %s', (text) => {
  expect(claimsOf(text)).toEqual([])
})
