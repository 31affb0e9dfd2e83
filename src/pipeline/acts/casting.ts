/** Who a subject is: the part of it that acts, and pronouns that the names left open. */
import type { Act, Claim, NameMention } from '../annotation.ts'
import type { Clause, Range } from '../clauses/clause.ts'
import { namesIn } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { ActContext } from './context.ts'
import type { Match } from './match-frame.ts'
import { castPhrase } from './participants.ts'
import type { Cast } from './participants.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { ofSentence } from '../group-by.ts'
import { contentOf, findBack, numberOf, numbersInSentences, numbersOf, numbersOver } from '../look-up.ts'

/** Sentences back to one that "it" may go on from. */
const TOPIC_REACH = 3

/** "He warned his compatriots": who owns is not who is warned. */
const OWNERS = /^(?:his|her|its|their)$/i

/** "Wang said … as he met Lavrov": a pronoun read as the one who is met is read wrongly; the clause above says who it is. */
export function dropSelf(cast: Cast, context: ActContext, clause: Clause, match: Match): void {
  const { reading, names } = context
  const subject = clause.subject
  if (!subject || subject.to > subject.from || !/^(?:he|she|they|it)$/.test(reading.words[subject.head]?.low ?? ''))
    return
  const objects = new Set(
    match.phrases
      .flatMap((phrase) => namesIn(reading.words, phrase.from, phrase.to))
      .filter((number) => !OWNERS.test(names[number]?.text ?? ''))
      .flatMap((number) => names[number]?.actors ?? []),
  )
  const self = cast.agents.some((number) => names[number]?.actors.some((actor) => objects.has(actor)))
  const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  const above = parent?.parent === undefined ? parent : (reading.clauses[parent.parent] ?? parent)
  if (!self) return
  cast.agents.length = 0
  if (above?.subject) castPhrase(cast, reading, names, coreOf(reading, above.subject), 'agent')
}

/** "the militant group said it had fired rockets": who speaks is not named, so that no name before it can be meant. */
export function isOfUnnamed({ reading, names }: ActContext, clause: Clause): boolean {
  const { subject } = clause
  if (!subject || subject.to > subject.from || !/^(?:it|they)$/.test(reading.words[subject.head]?.low ?? ''))
    return false
  const said = saidClause(reading, clause)
  const above = said.kind === 'content' ? reading.clauses[said.parent ?? -1]?.subject : undefined
  const head = above && reading.words[above.head]
  if (!above || !head || !(PEOPLE_NOUNS.has(head.lemma) || GROUP_NOUNS.has(head.lemma))) return false
  return namesIn(reading.words, above.from, above.to).every((number) => names[number]?.actors.length === 0)
}

/** "India said it struck …": the pronoun is the one who speaks. */
export function castPronoun(cast: Cast, context: ActContext, clause: Clause): void {
  const { reading, names, claims } = context
  const subject = clause.subject
  const word = subject ? reading.words[subject.head] : undefined
  if (!subject || subject.to > subject.from || !word || !/^(?:he|she|it|they)$/.test(word.low)) return
  const said = saidClause(reading, clause)
  const parent = said.parent === undefined ? undefined : reading.clauses[said.parent]
  const before = parent?.subject ? namesIn(reading.words, parent.subject.from, parent.subject.to) : []
  if (said.kind === 'content' && parent?.subject && before.length > 0)
    castPhrase(cast, reading, names, coreOf(reading, parent.subject), 'agent')
  else if (said.kind === 'content') {
    const claim = claims[numbersOver(claims, contentOf, word)[0] ?? -1]
    const { index } = reading.sentence
    const speaking = numbersInSentences(names, index - 2, index).find((number) =>
      names[number]?.actors.some((actor) => claim?.actors.includes(actor)),
    )
    if (speaking !== undefined && cast.agents.length === 0) cast.agents.push(speaking)
  }
  const spoken = numbersOf(claims, speakerStart, word.start)
    .map((number) => claims[number])
    .find((claim) => claim?.speaker.end === word.end)
  if (cast.agents.length === 0 && spoken) {
    const speaking = spoken.actors.flatMap(
      (actor) =>
        numbersOf(names, onlyActor, actor).findLast((number) => (names[number]?.start ?? 0) < word.start) ?? [],
    )
    if (speaking.length > 0) cast.agents.push(Math.max(...speaking))
  }
  if (cast.agents.length > 0) return
  if (word.low === 'they') {
    cast.agents.push(...lastParties(context))
    return
  }
  const topic = word.low === 'it' ? topicBefore(context) : []
  cast.agents.push(...(topic.length > 0 ? topic : lastAgents(context, word.low !== 'it')))
}

/** "Acme has grown through purchases. It bought …": the body or state that opens a sentence before in the same paragraph. */
function topicBefore({ names, sentences, reading }: ActContext): number[] {
  for (let back = 1; back <= TOPIC_REACH; back += 1) {
    const sentence = sentences[reading.sentence.index - back]
    if (!sentence || sentence.block !== reading.sentence.block) return []
    const opens = ofSentence(names, sentence.index).find(
      ({ start, kind, actors, via }) =>
        (start === sentence.start || sentence.text.slice(0, start - sentence.start) === 'The ') &&
        (kind === 'organisation' || kind === 'country') &&
        via !== 'adjective' &&
        actors.length === 1,
    )
    if (opens !== undefined) return [numberOf(names, opens)]
  }
  return []
}

/** "It bought a rival in 2019. In 2021, it abandoned a bid.": the one who acted last, within a few sentences. */
function lastAgents({ earlier, reading, names }: ActContext, person: boolean): number[] {
  const before = findBack(
    earlier,
    (act) => reading.sentence.index - act.sentence > 3,
    (act) =>
      act.agents.some(
        (number) => (names[number]?.kind === 'person') === person && (names[number]?.actors.length ?? 0) > 0,
      ),
  )
  return (before?.agents ?? []).filter((number) => (names[number]?.kind === 'person') === person)
}

/** "said it is preparing | to send ships": the clause that is said, from what hangs on its verb with the same subject. */
function saidClause({ clauses }: Reading, clause: Clause): Clause {
  let inner = clause
  for (let step = 0; step < 3; step += 1) {
    const above = inner.parent === undefined ? undefined : clauses[inner.parent]
    if (inner.kind !== 'infinitive' || !above || above.subject?.from !== inner.subject?.from) return inner
    inner = above
  }
  return inner
}

/** "They agreed to go on": the two or more who met or acted together last, within a few sentences. */
function lastParties({ earlier, reading, names }: ActContext): number[] {
  const parties = (act: Act): number[] => {
    const all = [...act.agents, ...act.counterparts].filter((number) => (names[number]?.actors.length ?? 0) > 0)
    return all.filter((number, at) => all.findIndex((other) => names[other]?.actors[0] === names[number]?.actors[0]) === at) // prettier-ignore
  }
  const found = findBack(
    earlier,
    (act) => reading.sentence.index - act.sentence > 3,
    (act) => act.kind !== 'STATEMENT' && parties(act).length >= 2,
  )
  return found ? parties(found) : []
}

function speakerStart({ speaker }: Claim): readonly number[] {
  return [speaker.start]
}

function onlyActor({ actors }: NameMention): readonly string[] {
  return actors.length === 1 ? actors : []
}

/** The part of a subject that acts: without what stands in, on, after or against something. */
export function coreOf(reading: Reading, subject: Range): Range {
  for (let at = subject.from + 1; at <= subject.to; at += 1) {
    const word = reading.words[at]
    if (
      word?.pos === 'VERB' ||
      (word?.pos === 'ADP' && !/^(?:of|for|from|and|by|at|including)$/.test(word.low) && word.name < 0)
    )
      return { ...subject, to: at - 1 }
  }
  return subject
}
