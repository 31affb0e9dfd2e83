/** Letters of the Latin script that carry no mark to take off, as the letter that stands for them. */
const WITHOUT_MARK = new Map(Object.entries({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ə: 'a', Ə: 'A', ƒ: 'f', ŋ: 'n', Ŋ: 'N' })) // prettier-ignore
/** Latin letters beyond those of western Europe, which the tagger takes for marks, so that “Erdoğan” falls into three words. */
const FOREIGN = /[\u0100-\u024f\u0259\u1e00-\u1eff]/g

/**
 * The text for the tagger, of the same length: “Erdoğan” → “Erdogan”, “Łódź” → “Lódz”; and a semicolon or colon that a letter follows at
 * once is a comma, or it would be read as part of a smiley.
 */
export function plainLetters(text: string): string {
  return text.replaceAll(FOREIGN, plain).replaceAll(/[;:](?=\p{L})/gu, ',')
}

function plain(letter: string): string {
  const [base = letter] = letter.normalize('NFD')
  return WITHOUT_MARK.get(letter) ?? (base.length === 1 ? base : letter)
}
