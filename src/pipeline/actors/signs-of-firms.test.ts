import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

/** The organisations that a text introduces. */
const introduced = (text: string): string[] =>
  namesIn(text)
    .discovered.filter(({ kind }) => kind === 'organisation')
    .map(({ id }) => id)
    .sort()

describe('SIGNS_OF_FIRMS', () => {
  it.each<[string, string[]]>([
    ['Prosecutors charged the firms Lundcorp, Vexal Quant and NQL Orbit.', ['lundcorp', 'vexal-quant', 'nql-orbit']],
    ['He sold to airlines such as Kestrel and Norvik.', ['kestrel', 'norvik']],
    ['Great Lakes & Western Railway cut 300 jobs.', ['great-lakes-western-railway']],
    ['Tolbert & Sons filed for bankruptcy.', ['tolbert-sons']],
    ['Harbor Freight Lines pleaded guilty.', ['harbor-freight-lines']],
    ['They hired the team behind Norvik AI.', ['norvik-ai']],
    ['Hibex acquired Strett Industrie.', ['hibex', 'strett-industrie']],
    ['Grupo Altavista sold its stake.', ['grupo-altavista']],
    ['On Sunday FC Norvik won.', ['fc-norvik']],
    ['Workers at Orbita Space walked out.', ['orbita-space']],
    ['Kupiro Arlen raised its forecast.', ['kupiro-arlen']],
    ['The fine was paid by Kupiro Operations, LLC, which runs the shops.', ['kupiro-operations']],
    ['Altura Orn, a leading provider of offices, opened a site.', ['altura-orn']],
  ])('knows the firms of “%s”', (text, expected) => {
    expect(introduced(text)).toEqual(expected.toSorted())
  })

  it.each([
    'He spoke of Public Health and of Research & Development.',
    'Crude Oil fell.',
    'Norland Health Minister Peter Lund left.',
    'Ministers praised the Arlen Space.',
    'Kupiro Arlen raised his forecast.',
    'They met in Kupiro Arlen. Kupiro Arlen raised its taxes.',
    'The towns Kupiro and Arlen were hit.',
    'Officials including Kupiro Arlen left.',
    'Kupiro, a strategic railway junction, was hit.',
    'Peter Lund acquired a taste for it.',
  ])('knows none in “%s”', (text) => {
    expect(introduced(text)).toEqual([])
  })
})

it('knows a firm without its legal form too', () => {
  const text = 'Kupiro Freight LLC sold a stake in it. On Monday the owner of Kupiro Freight left.'
  const { discovered, names } = namesIn(text)
  expect(discovered.map(({ names: all }) => all)).toEqual([['Kupiro Freight LLC', 'Kupiro Freight']])
  expect(names.map(({ actors }) => actors)).toEqual([['kupiro-freight-llc'], ['kupiro-freight-llc']])
})
