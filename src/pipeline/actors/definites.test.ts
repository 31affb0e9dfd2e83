import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

function means(text: string, words: string): string | undefined {
  return namesIn(text)
    .names.find((name) => name.text === words && name.via !== 'name')
    ?.actors.join('+')
}

describe('“it” inside a sentence', () => {
  it.each([
    ['Acme Foods rejected the bid as it posted a loss.', 'acme-foods'],
    ['Chile said it had closed the border.', 'chile'],
    ['Chile on Friday closed the border after it lost two soldiers.', 'chile'],
    ['In a note, Chile denied that it planned a strike.', 'chile'],
    ['NATO will act once it sees proof.', 'nato'],
    ['Kenya has trained 400 men since it opened a base in Lodwar.', 'kenya'],
  ])('is who opens the sentence and acts in it: %s', (text, actor) => {
    expect(means(text, 'it')).toBe(actor)
  })

  it.each([
    ['Chile and Peru said it had rained.'],
    ['Chile said it is clear that prices fell.'],
    ['Chile said it was believed that prices fell.'],
    ['Talks with Chile ended before it voted.'],
    ['Chile’s plan failed after it angered the left.'],
    ['Chile fired a missile and it hit a barn.'],
    ['The mayor of Santiago Roca in Chile said it had closed.'],
    ['Lars Lund of Chile said it had closed.'],
  ])('is left alone in: %s', (text) => {
    expect(means(text, 'it')).toBeUndefined()
  })
})

describe('“the company”', () => {
  const news =
    'Zenna Foods turned down Ostra Capital. Zenna Foods grew. Zenna Foods hired. Ostra Capital fell. Zenna Foods sold a farm. Ostra Capital paid.'

  it('is the one that the news is about, which it names first and more often than the other', () => {
    expect(means(`${news} The company lost money.`, 'The company')).toBe('zenna-foods')
  })

  it('is left open where the sentence names the other before it', () => {
    expect(means(`${news} Ostra Capital wrote that the company lost money.`, 'the company')).toBeUndefined()
  })

  it('is left open in a report on many', () => {
    const market = 'Arl Foods rose. Arl Foods fell. Arl Foods hired. Berg Steel rose. Lund Steel rose. Holm Steel rose. Alm Coal rose. Ek Coal fell.' // prettier-ignore
    expect(means(`${market} The company lost money.`, 'The company')).toBeUndefined()
  })

  it('is no agency that the article only quotes', () => {
    const text =
      'Ann Berg told Reuters so. Lars Holm told Reuters so. Ida Alm told Reuters so. Police banned the group.'
    expect(means(text, 'the group')).toBeUndefined()
  })
})

describe('a company that a later sentence names in full', () => {
  it('is the one that its first word means before', () => {
    const { names } = namesIn('Shareholders of Zenna met. Wind-turbine maker Zenna Energi grew. A stake in Zenna rose.')
    expect(names.filter(({ text }) => text.startsWith('Zenna')).map(({ actors }) => actors.join())).toEqual([
      'zenna-energi',
      'zenna-energi',
      'zenna-energi',
    ])
  })
})

describe('“the group” behind a verb', () => {
  it.each([
    ['A house was the seat of NATO until Chile banned the group.', 'nato'],
    ['The seat of NATO and Interpol burned before Chile banned the group.', undefined],
    ['Chile met the group.', undefined],
  ])('is the one body that the sentence has named: %s', (text, actor) => {
    expect(means(text, 'the group')).toBe(actor)
  })
})

describe('what a company is called for short', () => {
  it('becomes one of its names', () => {
    const { discovered } = namesIn('Wind-turbine maker Zenna Energi hired. Shareholders of Zenna met.')
    expect(discovered.map(({ names }) => names)).toEqual([['Zenna Energi', 'Zenna']])
  })
})

describe('initials of a country', () => {
  it.each([
    ['The US utility Acme Power grew.', 'US'],
    ['The U.S. private equity firm Acme Partners grew.', 'U.S.'],
    ['Acme Foods sold its UK business.', 'UK'],
  ])('only say whose the body is in: %s', (text, name) => {
    expect(namesIn(text).names.find((mention) => mention.text === name)?.via).toBe('adjective')
  })

  it.each([
    ['The US sued Acme Power.', 'US'],
    ['Chile allowed US inspections of the base.', 'US'],
    ['UK retaliation came late.', 'UK'],
  ])('name the country in: %s', (text, name) => {
    expect(namesIn(text).names.find((mention) => mention.text === name)?.via).toBe('name')
  })
})

describe('a company by what the sentence says of it', () => {
  it.each([
    ['They told that Zenna Designs’ shares fell.', 'Zenna Designs', 'zenna-designs'],
    ['They fought off a bid from Chile’s Zenna Lumo.', 'Zenna Lumo', 'zenna-lumo'],
    ['It fell after its biggest investor, Ostra, sold out.', 'Ostra', 'ostra'],
    ['Traders said Ostra advanced 4 per cent.', 'Ostra', 'ostra'],
  ])('is known in: %s', (text, name, actor) => {
    expect(
      namesIn(text)
        .names.find((mention) => mention.text === name)
        ?.actors.join(),
    ).toBe(actor)
  })

  it.each([
    ['They told that the Ostra’s banks flooded.', 'Ostra'],
    ['He met his biggest supporter, Ostra, there.', 'Ostra'],
    ['They spoke of the road from Chile’s Ostra.', 'Ostra'],
    ['Exports climbed 5 per cent.', 'Exports'],
    ['Inflation fell 3 per cent.', 'Inflation'],
  ])('is not made up in: %s', (text, name) => {
    expect(
      namesIn(text)
        .names.find((mention) => mention.text === name)
        ?.actors.join() ?? '',
    ).toBe('')
  })
})
