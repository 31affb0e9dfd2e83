import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkLanguage } from './check-language.ts'

const codes = (text: string) => checkLanguage(text).map(({ code }) => code)

describe('an article in another language', () => {
  it.each([
    ['Russian', 'Во вторник министр иностранных дел встретился с коллегой в столице.'],
    ['Chinese', '周二，外交部长在首都会见了他的同行，双方就贸易和安全问题交换了意见。'],
    ['Arabic', 'التقى وزير الخارجية نظيره في العاصمة يوم الثلاثاء وبحثا التجارة'],
    ['Hebrew', 'שר החוץ נפגש עם עמיתו בעיר הבירה ביום שלישי ודן בסחר'],
    ['Greek with an English name', 'Ο υπουργός Εξωτερικών συναντήθηκε με τον ομόλογό του John Smith στην πρωτεύουσα.'],
  ])('is refused where its letters are others: %s', (_, text) => {
    expect(codes(`Talks\n\n${text}`)).toEqual(['E-LANG'])
    expect(checkLanguage(`Talks\n\n${text}`)[0]).toMatchObject({ level: 'reject', line: 3, column: 1 })
  })

  it.each([
    ['Spanish', 'El ministro dijo que los acuerdos con las autoridades del país fueron firmados por una delegación en la capital, según fuentes del gobierno, y que el tratado entrará en vigor más tarde.'], // prettier-ignore
    ['French', 'Le ministre a déclaré que les accords avec les autorités du pays ont été signés par une délégation dans la capitale, selon des sources du gouvernement, mais le traité est en suspens.'], // prettier-ignore
    ['German', 'Der Minister sagte, die Abkommen mit den Behörden des Landes wurden von einer Delegation in der Hauptstadt unterzeichnet, und das Parlament ist nach der Sommerpause auch für eine Abstimmung bereit.'], // prettier-ignore
    ['Turkish', 'Bakan, anlaşmaların başkentte bir heyet tarafından imzalandığını ve bu belgelerin daha sonra yürürlüğe gireceğini söyledi; hükümet için bir başarı olarak görülen anlaşma ile ticaret çok artacak.'], // prettier-ignore
  ])('is told where its letters are Latin: %s', (language, text) => {
    expect(checkLanguage(text)).toEqual([expect.objectContaining({ level: 'warning', code: 'W-LANGUAGE' })])
    expect(checkLanguage(text)[0]?.message).toContain(`reads like ${language}`)
  })
})

describe('an English article', () => {
  it.each([
    ['with names in other letters', 'On Tuesday Xi Jinping (习近平) met Владимир Путин in Beijing, the agency said.'],
    ['that quotes another language', 'The sign at the gate said “Der Eintritt ist verboten und wird bestraft”, which is to say that nobody from the village was let in after the war, and by the end of it the gate was gone.'], // prettier-ignore
    ['full of foreign names', 'Luis de la Cruz, María del Carmen y los Reyes and Juan de los Santos of the Partido de la Revolución met the president at the palace in Lima, which was closed for it by the guard from the north.'], // prettier-ignore
    ['of a few words', '签署'],
    ['of a list of names', 'Peru. Chile. Lima. Cusco. La Paz. El Alto. Los Andes.'],
    ['of nothing', ''],
  ])('%s is let through', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  it.each(['seeds', ...readdirSync('tests/development').map((name) => `tests/development/${name}`)])(
    'of %s is let through',
    (folder) => {
      for (const name of readdirSync(folder)) if (name.endsWith('.txt')) expect(codes(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([]) // prettier-ignore
    },
  )
})
