import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

/** What the words mean at their last place in the text. */
const means = (text: string, words: string, published?: string): string | undefined =>
  namesIn(text, published)
    .names.findLast((name) => name.text === words)
    ?.actors.join('+')

describe('an office', () => {
  it.each([
    ['The Brazilian President spoke.', 'Brazilian President', '2024-05-10', 'ana-silveira'],
    ['The Brazilian President spoke.', 'Brazilian President', '2025-05-10', 'bruno-teixeira'],
    ['The president of Brazil spoke.', 'president', '2024-05-10', 'ana-silveira'],
    ['They met the foreign minister of China.', 'foreign minister', '2024-05-10', 'li-haoran'],
    ['Brazil’s president spoke.', 'Brazil’s president', '2024-05-10', 'ana-silveira'],
    ['The Brazilian leader spoke.', 'Brazilian leader', '2024-05-10', 'ana-silveira'],
    ['The Brazilian head of state spoke.', 'Brazilian head of state', '2024-05-10', 'ana-silveira'],
    ['China’s foreign minister left.', 'China’s foreign minister', '2024-05-10', 'li-haoran'],
    ['The Chinese Minister of Foreign Affairs left.', 'Chinese Minister of Foreign Affairs', '2024-05-10', 'li-haoran'],
    [
      'Danish premier Lars Lund won.\nThe Danish prime minister smiled.',
      'Danish prime minister',
      '2024-05-10',
      'lars-lund',
    ],
    ['President of Brazil Lars Lund won.\nThe president of Brazil smiled.', 'president', '2024-05-10', 'lars-lund'],
    ['Prime Minister Lars Lund won.\nThe prime minister smiled.', 'prime minister', '2024-05-10', 'lars-lund'],
    ['Judge Inez Marlow sat.\nThe judge ruled.', 'judge', '2024-05-10', 'inez-marlow'],
    [
      'Former Danish premier Lars Lund won.\nThe former Danish premier smiled.',
      'former Danish premier',
      '2024-05-10',
      'lars-lund',
    ],
    ['Danish foreign minister Lars Lund came.\nThe Danish dignitary smiled.', 'Danish dignitary', '2024-05-10', 'lars-lund'], // prettier-ignore
  ])('%s (%s, %s)', (text, words, published, expected) => {
    expect(means(text, words, published)).toBe(expected)
  })

  it.each([
    'The former Brazilian president spoke.',
    'A former Brazilian president spoke.',
    'A Brazilian president spoke.',
  ])('is not held by everybody of that description: %s', (text) => {
    expect(namesIn(text).names.flatMap(({ actors }) => actors)).toEqual(['brazil'])
  })

  it.each([
    ['the government that opens the sentence', 'Danish premier Lars Lund won.\nBrasília said that the president would travel.', 'president', 'ana-silveira'], // prettier-ignore
    ['the capital that it opens with', 'Danish premier Lars Lund won.\nIn Brasília, the president signed it.', 'president', 'ana-silveira'], // prettier-ignore
    ['the one introduced, else', 'President Lars Lund won.\nIn Brasília they heard the president on Friday.', 'president', 'lars-lund'], // prettier-ignore
  ])('is of %s', (_, text, words, expected) => {
    expect(means(text, words, '2024-05-10')).toBe(expected)
  })

  it.each([
    ['Prime Minister Lars Lund won.\nBrasília said that the prime minister would travel.', 'prime minister'],
    ['Danish premier Lars Lund won.\nBrazilian police searched the premier’s house.', 'premier'],
    ['The Maltese prime minister spoke.', 'Maltese prime minister'],
    ['Danish singer Lars Lund came.\nThe Danish dignitary smiled.', 'Danish dignitary'],
    ['The Brazilian dignitary smiled.', 'Brazilian dignitary'],
    ['The president of the club spoke.', 'president'],
    ['The president of Brazil Foods spoke.', 'president'],
    ['The president of Brazil’s club spoke.', 'president'],
    ['Judge Inez Marlow and Judge Jens Holm sat.\nThe judge ruled.', 'judge'],
    ['The judge ruled.\nJudge Inez Marlow sat.', 'judge'],
    ['A foreign minister spoke.', 'foreign minister'],
  ])('means nobody in: %s', (text, words) => {
    expect(means(text, words)).toBeUndefined()
  })

  it('leaves the country where nobody is known to hold the office', () => {
    expect(means('The Maltese prime minister spoke.', 'Maltese')).toBe('malta')
  })
})

describe('a pronoun', () => {
  it.each([
    ['Lars Lund spoke. He smiled.', 'He', 'lars-lund'],
    ['Lars Lund said he would go.', 'he', 'lars-lund'],
    ['Mr Lars Lund met Ms Petra Noll. She smiled.', 'She', 'petra-noll'],
    ['Mr Lars Lund met Ms Petra Noll. He smiled.', 'He', 'lars-lund'],
    ['Petra Noll, who won, said she was glad.', 'she', 'petra-noll'],
    ['“We won,” Petra Noll said. “It is over,” she added.', 'she', 'petra-noll'],
    ['“Lars Lund is right,” Petra Noll said. She smiled.', 'She', 'petra-noll'],
    ['Lars Lund spoke. It rained. He smiled.', 'He', 'lars-lund'],
    ['Lars Lund met Anna Noll. She smiled.', 'She', 'anna-noll'],
    ['Lars Lund arrived. Jens Holm hosted him.', 'him', 'lars-lund'],
    ['Mr Lars Lund’s talks with Mr Jens Holm followed his visit.', 'his', 'lars-lund'],
    ['Lars Lund praised the vote of Jens Holm, in which he won.', 'he', 'jens-holm'],
    ['A trader, Lars Lund, told Jens Holm that he won.', 'he', 'lars-lund'],
    ['Lars Lund was held after a trader, Jens Holm, told police so. He left.', 'He', 'lars-lund'],
    ['Mr Lars Lund spoke. His wife, Anna Noll, said she was glad.', 'she', 'anna-noll'],
    ['Lars Lund spoke. Judge Jens Holm said he was tired.', 'he', 'jens-holm'],
    ['Mr Lars Lund and Mrs Anna Lund left. Lund’s lawyer, Ms Petra Noll, said he would appeal.', 'he', 'lars-lund'],
    ['Judge Rosana Noll said Mr Lars Lund lied. Two of his aides left.', 'his', 'lars-lund'],
  ])('has one reading in: %s', (text, word, expected) => {
    expect(means(text, word)).toBe(expected)
  })

  it.each([
    ['He smiled.', 'He'],
    ['It rained. She smiled.', 'She'],
    ['Lars Lund spoke. “He is wrong,” a critic wrote.', 'He'],
    ['Lars Lund spoke. A soldier said he was tired.', 'he'],
    ['- Lars Lund spoke.\n- He smiled.', 'He'],
    ['A crowd saw Lars Lund and Jens Holm. He smiled.', 'He'],
    ['Ms Petra Noll spoke. He smiled.', 'He'],
    ['Lars Lund sacked Jens Holm on the day of his arrest.', 'his'],
    ['Anna Noll spoke. He smiled.', 'He'],
    ['Lars Lund spoke. His lawyer, Jens Holm, said he would appeal.', 'he'],
    ['Mr Lars Lund and Mr Jens Lund left. Lund’s lawyer, Ms Petra Noll, said he would appeal.', 'he'],
    ['Judge Marcella Noll spoke. Two of his aides left.', 'his'],
  ])('is left alone in: %s', (text, word) => {
    expect(means(text, word)).toBeUndefined()
  })
})

describe('a body named again', () => {
  it.each([
    ['The Danish Foreign Ministry protested.\nThe ministry said so.', 'The ministry', 'denmark'],
    ['The startup Zenna grew. The startup hired.', 'The startup', 'zenna'],
    ['The startup Zenna grew. The company hired.', 'The company', 'zenna'],
    ['Acme Bank lent more. The bank grew.', 'The bank', 'acme-bank'],
    ['Kenya won. It said so.', 'It', 'kenya'],
    ['NATO met. It also said so.', 'It', 'nato'],
  ])('is meant in: %s', (text, words, expected) => {
    expect(means(text, words)).toBe(expected)
  })

  it.each([
    ['The ministry said so.', 'The ministry'],
    ['The Danish Foreign Ministry and the Kenyan Foreign Ministry met. The ministry said so.', 'The ministry'],
    ['Kenya won. It rained.', 'It'],
    ['Kenya and Peru won. It said so.', 'It'],
    ['Acme Bank met Zenna Bank. The bank grew.', 'The bank'],
  ])('is left alone in: %s', (text, words) => {
    expect(means(text, words)).toBeUndefined()
  })
})

describe('a group', () => {
  it.each([
    ['Lars Lund met Petra Noll. The two leaders smiled.', 'The two leaders', 'lars-lund+petra-noll'],
    [
      'President Lars Lund met President Petra Noll. The two presidents smiled.',
      'The two presidents',
      'lars-lund+petra-noll',
    ],
    [
      'Envoy Lars Lund met envoy Petra Noll. Chile warned Peru. The two presidents will talk.',
      'The two presidents',
      'chile+peru',
    ],
    ['Chile and Peru signed. The two countries agreed.', 'The two countries', 'chile+peru'],
    ['President Lars Lund met President Petra Noll. Chile warned Peru. The two presidents will talk.', 'The two presidents', 'lars-lund+petra-noll'], // prettier-ignore
    ['President Lars Lund met former president Jens Holm. Chile warned Peru. The two presidents will talk.', 'The two presidents', 'chile+peru'], // prettier-ignore
    ['Chile and Peru signed. Both sides agreed.', 'Both sides', 'chile+peru'],
    ['Santiago Roca said Chile and Peru signed. Both nations agreed.', 'Both nations', 'chile+peru'],
    ['Ottawa and Oslo signed. The two neighbouring states agreed.', 'The two neighbouring states', 'canada+norway'],
    ['Chile, Peru and Cuba signed. The three countries agreed.', 'The three countries', 'chile+peru+cuba'],
    ['Lars Lund met Petra Noll. The two agreed.', 'The two', 'lars-lund+petra-noll'],
    ['Lars Lund met Petra Noll. They agreed.', 'They', 'lars-lund+petra-noll'],
    ['Lars Lund met Petra Noll. The Bank of The two leaders smiled.', 'The two leaders', 'lars-lund+petra-noll'],
    ['Chile wrote to Peru. Cuba won. The two countries agreed.', 'The two countries', 'chile+peru'],
    ['Talks between Chile, Peru and Cuba ended. Oslo, she told Chile and Haiti, was ready. The three countries agreed.', 'The three countries', 'chile+peru+cuba'], // prettier-ignore
    ['Fighting between NATO and Chile went on. Haiti and Cuba sponsored talks. Both sides agreed.', 'Both sides', 'nato+chile'], // prettier-ignore
    ['Both parties agreed. The pact of NATO and Chile held.', 'Both parties', 'nato+chile'],
  ])('means those named last in: %s', (text, words, expected) => {
    expect(means(text, words)).toBe(expected)
  })

  it.each([
    ['The two leaders smiled.', 'The two leaders'],
    ['Envoy Lars Lund met envoy Petra Noll. The two presidents smiled.', 'The two presidents'],
    ['Chile won. The two countries agreed.', 'The two countries'],
    ['Lars Lund, Jens Holm and Petra Noll met. They agreed.', 'They'],
    ['Chile and Peru met. The two leaders of Cuba and Haiti met.', 'The two leaders'],
    ['Chile and Peru met. Two countries left.', 'Two countries'],
    ['Chile met Peru in Cuba. The three countries agreed.', 'The three countries'],
    ['NATO and Chile agreed. The two friends left.', 'The two friends'],
  ])('is left alone in: %s', (text, words) => {
    expect(means(text, words)).toBeUndefined()
  })
})
