import { describe, expect, it } from 'vitest'
import { meaningOf, mentionsIn, namesIn } from '../../../tests/names/names-in.ts'

describe('a country', () => {
  it.each([
    ['Kenya and Uganda signed a pact.', ['Kenya → kenya', 'Uganda → uganda']],
    ['The US and the U.K. agreed.', ['US → united-states', 'U.K. → united-kingdom']],
    ['Türkiye objects.', ['Türkiye → turkey']],
    ['Turkiye objects.', ['Turkiye → turkey']],
    ["Côte d'Ivoire won.", ["Côte d'Ivoire → ivory-coast"]],
    ['Cote d’Ivoire won.', ['Cote d’Ivoire → ivory-coast']],
    ['CHILE WINS AGAIN, says its coach.', ['CHILE → chile']],
    ['South Korea and North Korea met.', ['South Korea → south-korea', 'North Korea → north-korea']],
    [
      'The Democratic Republic of Congo protested.',
      ['Democratic Republic of Congo → democratic-republic-of-the-congo'],
    ],
    [
      'Papua New Guinea and Guinea-Bissau agreed.',
      ['Papua New Guinea → papua-new-guinea', 'Guinea-Bissau → guinea-bissau'],
    ],
    ['The United States of America abstained.', ['United States of America → united-states']],
    ['A US-made jet crashed.', ['US → united-states']],
    ['Ghana’s economy grew.', ['Ghana → ghana']],
    ['Bra\u{7A}il\u{200B} won.', ['Bra\u{7A}il\u{200B} → brazil']],
    ['Cura\u{63}\u{327}ao won.', ['Cura\u{63}\u{327}ao → curacao']],
  ])('is named in: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected)
  })

  it.each([
    ['Protests spread in Chile.', ['Chile → chile @']],
    ['He flew to Peru.', ['Peru → peru @']],
    ['They travelled from Oman to Yemen.', ['Oman → oman @', 'Yemen → yemen @']],
    ['Fighting in eastern Sudan went on.', ['Sudan → sudan @']],
    ['The Syrian-held town fell.', ['Syrian → syria @']],
    ['A quake hit Japan’s northern Iwate prefecture.', ['Japan → japan @', 'Iwate → place @']],
    ['It gave aid to Malawi.', ['Malawi → malawi']],
    ['They fired rockets at Israel.', ['Israel → israel']],
    ['Support for Moldova grew.', ['Moldova → moldova']],
    ['It warned of danger to Estonia.', ['Estonia → estonia']],
  ])('tells where, or takes part: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected)
  })

  it.each([
    ['French forces left.', 'French', 'france', 'French forces'],
    ['The Indian government agreed.', 'Indian', 'india', 'Indian government'],
    ['US intelligence officials agreed.', 'US', 'united-states', 'US intelligence officials'],
    ['The Danish foreign ministry summoned him.', 'Danish', 'denmark', 'Danish foreign ministry'],
    ['Israel’s air force struck.', 'Israel', 'israel', 'Israel’s air force'],
    ['The Kenyan Air Force struck.', 'Kenyan Air Force', 'kenya', 'Kenyan Air Force'],
    [
      'The Peruvian Ministry of Foreign Affairs protested.',
      'Peruvian Ministry of Foreign Affairs',
      'peru',
      'Peruvian Ministry of Foreign Affairs',
    ],
  ])('acts through its people and organs: %s', (text, name, actor, as) => {
    expect(namesIn(text).names.find((mention) => mention.text === name)).toMatchObject({ actors: [actor], as })
  })

  it.each([
    ['The Swiss won.', 'Swiss', 'switzerland'],
    ['Russians voted.', 'Russians', 'russia'],
    ['Iranian Shahed drones were seen.', 'Iranian', 'iran'],
    ['Sino-Indian ties improved.', 'Sino', 'china'],
    ['Sino-Indian ties improved.', 'Indian', 'india'],
    ['Saudi troops left.', 'Saudi', 'saudi-arabia'],
    ['Filipino sailors were freed.', 'Filipino', 'philippines'],
    ['The British and the French agreed.', 'French', 'france'],
  ])('is meant by its adjective: %s', (text, name, actor) => {
    const found = namesIn(text).names.find((mention) => mention.text === name)
    expect(found).toMatchObject({ actors: [actor], via: 'adjective' })
  })

  it('is not taken for a person whom a run of capitals seems to name', () => {
    expect(mentionsIn('Mapping Chile was read. Chile won, and Chile lost.')).toEqual([
      'Chile → chile',
      'Chile → chile',
      'Chile → chile',
    ])
  })

  it('remembers whose ministry a bare “Ministry” is', () => {
    const text = 'Peru’s Ministry of Defence was attacked.\nThe Ministry of Defence said so.'
    expect(
      namesIn(text)
        .names.filter(({ rule }) => rule === 'organ-of-a-state')
        .map(({ actors }) => actors),
    ).toEqual([['peru'], ['peru']])
  })
})

describe('no country is named', () => {
  it.each([
    ['The turkey was cooked.'],
    ['They gave us china plates.'],
    ['Ships crossed the South China Sea.', 'China'],
    ['The Gulf of Mexico was calm.', 'Mexico'],
    ['She lives in New Mexico.', 'Mexico'],
    ['It sank in the Indian Ocean.', 'Indian'],
    ['Michael Jordan scored twice.', 'Jordan'],
    ['Chad Smith plays drums.', 'Chad'],
    ['Real Madrid won.', 'Madrid'],
    ['A ferry sank on the Niger River.', 'Niger'],
    ['Ships patrol the Gulf of Finland.', 'Finland'],
    ['Paris Hilton arrived.', 'Paris'],
    ['London Bridge was closed.', 'London'],
    ['The Panama Canal is low.', 'Panama'],
    ['The Paris Agreement holds.', 'Paris'],
    ['She reads the Washington Post.', 'Washington'],
    ['Voters in Atlanta, Georgia, queued for hours.', 'Georgia'],
    ['American Airlines cut flights.', 'American'],
    ['C\u{443}prus was not meant.'],
    ['Ｎorway is not Latin.'],
    ['Tell us who it was.'],
  ])('in: %s', (text, name = '') => {
    const countries = namesIn(text).names.filter(({ kind, actors }) => kind === 'country' && actors.length > 0)
    expect(countries).toEqual([])
    expect(name === '' ? undefined : meaningOf(text, name)).toSatisfy(
      (meaning) => meaning === undefined || meaning === 'unknown' || meaning === 'place',
    )
  })
})
