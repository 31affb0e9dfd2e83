import { PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { BYSTANDERS, OFFICIALS } from '../lexicon/reporting-verbs.ts'
import { framesOfNoun } from '../lexicon/verb-frames.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Word } from './words.ts'

const PLURAL = /^(?:people|police|troops|men|women|children|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|several|some|all|most)$/i // prettier-ignore
/** "gunmen", "policewomen". */
const PLURAL_ENDING = /(?:[^e]men|people|children)$/i
/** Parties and movements whose name is a plural. */
const PLURAL_NAME = /(?:crats|publicans|servatives|liberals|greens|socialists|communists|nationalists|separatists|islamists|rebels|houthis|troops|forces|workers|voters)$/i // prettier-ignore
/** "half of the workers", "a third of the houses". */
const PART = /^(?:half|thirds?|quarters?|fifths?|most|some|majority|part|rest)$/i
/** "the Wildcats", "the Reds": teams and bands; a country, a paper or a court is one. */
const TEAM = /^(?!Netherlands$|Philippines$|Bahamas$|Maldives$|Seychelles$|Emirates$|States$|Nations$|Times$|News$|Thames$|Commons$|Lords$|Hermes$)\p{Lu}\p{Ll}+[^su’'\s]s$/u // prettier-ignore
/** "Ghanaians", "Israelis". */
const PLURAL_WORD =
  /^(?!Reuters|Flanders|Sanders|Rogers|Peters|Chambers|Rivers|Myers|Waters|Summers|Powers|Masters|Winters|Ayers|Connors)\p{Lu}\p{Ll}+(?:ers|ors|ists|ants|ents|ions|ings|ments|ees|shots|blasts|raids|cuts)$/u
const PLURAL_PEOPLE =
  /^\p{Lu}\p{L}*(?:ians|icans|eans|aelis|stanis|Iraqis|Saudis|Kuwaitis|Yemenis|Emiratis|Somalis|Kurds|Turks|Poles|Serbs|Croats|Czechs|Slovaks|Greeks|Arabs|Germans|Koreans)$/u
/** A common noun that only starts its sentence with a capital: "Prosecutors in Arl". */
const PLURAL_SHAPE = /(?:[^aeious'’]|[aeo])s$/

/** "more than 8,000 people", "as many as two dozen boats". */
const BOUNDED = /^(?:more|fewer|less|up|at|as|nearly|almost|about|around|some|over|roughly|approximately) .*?(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds?|thousands?|millions?)\b)/i // prettier-ignore
/** Things and people that news has in the plural, also where a capital at the start of a sentence makes them look like names. */
const MANY = /^(?:cops|pals|fans|mums|dads|kids|bosses|shares|stocks|bonds|futures|prices|exports|imports|sales|profits|revenues|earnings|talks|protests|clashes|floods|wildfires|strikes|photos|images|videos|emails|markets|gunmen|police|troops|authorities|tanks|missiles|rockets|drones|shells|bombs|warplanes|jets|planes|aircraft|helicopters|warships|ships|boats|trains|buses|cars|trucks|lorries|bulldozers|bullets|homes|houses|schools|hospitals|polls|flights|borders|flames|sirens)$/i // prettier-ignore

/** Whether a subject takes "opens" or "open": "Prosecutors in Arl" → many, "United Nations" → one. */
export function numberOf(phrase: readonly Word[]): 'one' | 'many' {
  const [start, second] = phrase
  if (
    BOUNDED.test(
      phrase
        .slice(0, 5)
        .map(({ text }) => text)
        .join(' '),
    ) &&
    !/^(?:1|one)$/i.test(second?.text ?? '')
  )
    return 'many'
  if (start !== undefined && phrase.length === 1 && MANY.test(start.text)) return 'many'
  const of = phrase.findIndex(({ text }) => text === 'of')
  // “more than half of the 300 workers left”: as many as those of whom they are a part
  if (of > 0 && PART.test(phrase[of - 1]?.text ?? '')) return numberOf(phrase.slice(of + 1))
  const preposition = phrase.findIndex(({ pos }) => pos === 'ADP')
  const core = phrase.slice(0, preposition > 0 ? preposition : undefined)
  if (
    core.some(
      ({ text, many }, at) =>
        many === true ||
        (text === 'and' && !joinsAdjectives(core, at)) ||
        (PLURAL.test(text) && core[at + 1]?.text !== '-'),
    )
  )
    return 'many'
  const [count, unit] = core
  if (count?.pos === 'NUM' && !/^(?:1|one)$/i.test(count.text) && unit?.text !== '-') return 'many'
  if (/^the$/i.test(start?.text ?? '') && core.length === 2 && second?.pos === 'PROPN' && TEAM.test(second.text)) return 'many' // prettier-ignore
  const head = core.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  if (head === undefined) return 'one'
  const last = head.text.split(' ').at(-1) ?? head.text
  if (PLURAL_NAME.test(last) || PLURAL_PEOPLE.test(last)) return 'many'
  if (head.actor !== undefined) return 'one'
  if (
    core.length === 1 &&
    ((head.lemma.toLowerCase() !== head.text.toLowerCase() && PLURAL_SHAPE.test(last)) || PLURAL_WORD.test(last))
  )
    return 'many'
  if (PLURAL_ENDING.test(last)) return 'many'
  if (head.pos === 'PROPN')
    return core.length === 1 && PLURAL_SHAPE.test(last) && (preposition > 0 || isManyOfAKind(last)) ? 'many' : 'one'
  return head.lemma.toLowerCase() !== head.text.toLowerCase() && /(?<![ius])s$/.test(head.text) ? 'many' : 'one'
}

/** "a joint Norland and Sudonian patrol": one thing of two sorts. */
function joinsAdjectives(core: readonly Word[], and: number): boolean {
  return /^an?$/i.test(core[0]?.text ?? '') && core[and - 1]?.pos !== 'NOUN' && !['DET', 'NUM'].includes(core[and + 1]?.pos ?? '') // prettier-ignore
}

/** "Rapid Support Forces", "Social Democrats". */
export function isPluralName(name: string): boolean {
  return PLURAL_NAME.test(name)
}

function isManyOfAKind(word: string): boolean {
  const many = word.toLowerCase()
  // “Riots”, “Clashes” at the start of a sentence: nouns of deeds that no name is
  if ([many.slice(0, -1), many.slice(0, -2)].some((noun) => framesOfNoun(noun).length > 0)) return true
  return [many, many.slice(0, -1), many.slice(0, -2), many.replace(/ies$/, 'y')].some((noun) => PEOPLE_NOUNS.has(noun) || BYSTANDERS.has(noun) || OFFICIALS.has(noun) || ROLE_HEADS.has(noun)) || /(?:fighters|workers|dents|ists)$/.test(many) // prettier-ignore
}
