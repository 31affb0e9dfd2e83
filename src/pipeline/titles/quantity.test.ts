import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { withQuantifier } from './quantity.ts'

function phraseIn(says: string, phrase: string) {
  const { sentence } = titleInput({ says }).candidate
  const start = sentence.start + sentence.text.indexOf(phrase)
  const span = withQuantifier({ start, end: start + phrase.length }, sentence)
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
}

describe('withQuantifier', () => {
  it.each([
    ['At least 14 people *died* in Arl.', '14 people', 'At least 14 people'],
    ['In Arl, as many as 200 miners *walked* out.', '200 miners', 'as many as 200 miners'],
    ['Officials said that about 60 boats *sank*.', '60 boats', 'about 60 boats'],
    ['Nearly 3,000 homes *burned*.', '3,000 homes', 'Nearly 3,000 homes'],
    ['More than two million voters *stayed* away.', 'two million voters', 'More than two million voters'],
    ['Only known camps were *hit*.', 'known camps', 'Only known camps'],
  ])('keeps the bound in “%s”', (says, phrase, whole) => {
    expect(phraseIn(says, phrase)).toBe(whole)
  })

  it.each([
    ['The quarrel over two islands *deepened*.', 'two islands'],
    ['In Arl 14 people *died*.', '14 people'],
    ['They fled over the river and soldiers *died*.', 'soldiers'],
    ['The firm has at least one rival, and Berg *resigned*.', 'Berg'],
    ['The town has only one bridge, and only then Berg *left*.', 'one bridge'],
  ])('leaves alone “%s”', (says, phrase) => {
    expect(phraseIn(says, phrase)).toBe(phrase)
  })
})
