import { describe, expect, it } from 'vitest'
import { toldBy } from '../../../tests/examples/told-by.ts'

describe('what only somebody tells', () => {
  it.each([
    ['Two people died in a fire in Bergen on Monday, a journalist at the scene said.', /^Two people died in a fire in Bergen, journalist says$/], // prettier-ignore
    ['Spanish police said two men were arrested in Alicante on Monday.', /^Two men arrested in Alicante, Spanish police say$/], // prettier-ignore
    ['Police arrested 108 people in Algiers on Monday, police said.', /^Police say they arrested 108 people in Algiers$/], // prettier-ignore
    ['Russia’s chargé d’affaires was summoned on Monday, Romania’s defence ministry said.', /summoned, Romania’s defence ministry says$/], // prettier-ignore
    ['Thirty-seven refugees arrived in Samos on Monday, according to ANMA.', /arrived in Samos, ANMA says$/],
    ['The Red Cross said on Monday that it was suspending work in Bergen.', /says? it is suspending work in Bergen$/],
    ['Kenyan PM Ivo Lind said 203 people were rescued on Monday.', /^203 people rescued, PM says$/],
  ])('is titled with its source: %s', (text, title) => {
    const told = toldBy(text)
    expect(told).toHaveLength(1)
    expect(told[0]?.replace(/^\w+ /, '')).toMatch(title)
  })

  it.each([
    // another sentence tells it without a source
    'Egypt closed its embassy in Nairobi on Monday, the ministry said. Egypt closed its embassy in Nairobi on Monday.',
    // nobody speaks
    'Egypt closed its embassy in Nairobi on Monday, citing falling numbers of visitors.',
    // who acknowledges tells what is known
    'The ministry acknowledged that Egypt closed its embassy in Nairobi on Monday.',
  ])('keeps a plain title where the article vouches for it: %s', (text) => {
    const told = toldBy(text)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((event) => / says?$| says? /.test(event))).toEqual([])
  })

  it.each([
    ['Kenya’s defence minister Ivo Lind said on Monday his government had used its right to respond.', /Lind says his government has used its right/], // prettier-ignore
    ['Finance minister Ivo Lind said on Tuesday that his country would go to court in Bergen.', /Lind says his country will go to court/], // prettier-ignore
  ])('of their own is said by them, and not of their name twice: %s', (text, title) => {
    expect(toldBy(text).join('\n')).toMatch(title)
  })
})
