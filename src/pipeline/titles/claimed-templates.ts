import { FRAMES } from '../lexicon/verb-frames.ts'
import { isClaim } from './needs-source.ts'
import { phrasesOf, phraseText, type Phrase } from './phrases.ts'
import { quotedClauses } from './quoted-parts.ts'
import { denierName, sourceName, sourceNames } from './source-name.ts'
import { namesInRole } from './agents.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const WORDS = new Map(FRAMES.map(({ id, word }) => [id, word]))
/** Verbs that say by themselves that it is somebody's word. */
const ACCUSING = new Set(['accuse', 'blame', 'allege', 'complain', 'protest'])
const OWN = ['say', 'says', 'reports', 'deny', 'denies', 'it', 'they', 'others', 'has', 'have', 'been', 'official']

/** "Russia says Ukraine has attacked the plant; Ukrainian officials deny it", shorter where that is too long. */
export function* contestedDrafts(input: TitleInput): Iterable<Draft> {
  const denier = input.candidate.contested ? denierName(input) : undefined
  if (denier === undefined) return
  yield* draftsWithEnds(input, denier.name, [`${denier.name} ${denier.denies} it`, `${denier.short} denies it`])
  yield* draftsWithEnds(input, denier.name, ['others deny it'])
}

/** The claim, its source, and in the end that somebody denies it. */
function* draftsWithEnds(input: TitleInput, denier: string, ends: readonly string[]): Iterable<Draft> {
  const source = sourceName(input)
  if (source === undefined || denier === source.name) return
  for (const phrase of phrasesOf(input)) {
    const tails = [phrase.tail, withoutModifiers(phrase.tail)]
    const subject = phrase.subject.text === source.name && !isPerson(input) ? 'it' : phrase.subject.inline
    if (phrase.subject.text === source.name && ACCUSING.has(phrase.base) && input.candidate.act.speech === true) {
      for (const tail of tails) {
        const title = capital(phraseText({ ...phrase, tail }))
        for (const end of ends) yield { title: `${title}; ${end}`, own: OWN, verb: phrase.verb, whole: phrase.whole }
      }
    }
    for (const { name, says } of sourceNames(input)) {
      for (const tail of tails) {
        const wording = `${capital(name)} ${says} ${subject} ${phrase.told}${tail}`
        for (const end of ends) yield { title: `${wording}; ${end}`, own: OWN, verb: says, whole: phrase.whole }
      }
    }
  }
  const [who] = namesInRole(input, 'agent', 'target', 'counterpart', 'mentioned')
  const word = WORDS.get(input.candidate.act.frame)
  if (who === undefined || word === undefined || source.name.includes(who)) return
  for (const end of ends) {
    const title = `${who}: ${word}, ${source.name} ${source.says}; ${end}`
    yield { title, own: [...OWN, ...word.split(' ')], verb: source.says, whole: false }
  }
}

/** "the Russian-controlled Arl nuclear plant" → "Arl nuclear plant". */
function withoutModifiers(tail: string): string {
  return tail
    .replace(/^ (?:the|a|an) /, ' ')
    .replaceAll(/ [\p{L}]+-[\p{L}]+(?:ed|held|led|made|based|run|wide)(?= )/gu, '')
}

/** "Russia fires 85 rockets at Ukraine, Ukrainian military says". A claim is never titled without the one who makes it. */
export function* claimedDrafts(input: TitleInput): Iterable<Draft> {
  const source = isClaim(input) ? sourceName(input) : undefined
  if (source === undefined) return
  yield* sourcedDrafts(input, phrasesOf(input))
  for (const quote of isOnlyParticiple(input) ? [] : quotedClauses(input)) {
    yield { title: `${capital(source.name)}: “${quote}”`, own: OWN, verb: ':', whole: false }
  }
}

/** "Norland Defence Force says NDF …": one body by two of its names. */
export function isOtherName({ candidate, actors }: TitleInput, name: string): boolean {
  const teller = candidate.attribution.find(({ stance }) => stance !== 'denies')
  const known = teller?.actor === undefined ? undefined : actors.get(teller.actor)
  return known?.kind === 'organisation' && known.names.includes(name)
}

/** "Its officer, Berg, claimed that …": the act is the saying itself, whatever its speaker is called. */
function isOwnSaying({ candidate: { act }, claims }: TitleInput): boolean {
  return act.form === 'statement' && act.claims.some((number) => claims[number]?.cue.start === act.trigger.start)
}

/** The phrases with each name of the one who tells them: "…, Ukrainian military says", "Norland says it …". */
export function* sourcedDrafts(input: TitleInput, phrases: readonly Phrase[]): Iterable<Draft> {
  if (isOnlyParticiple(input)) return
  for (const phrase of phrases) {
    for (const { name, says } of sourceNames(input)) {
      const isNamedAlike = sourceNames(input).some(
        (own) => own.name.toLowerCase() === phrase.subject.text.toLowerCase(),
      )
      const isSelf =
        isNamedAlike ||
        isOtherName(input, phrase.subject.text) ||
        isOwnSaying(input) ||
        (tellsOfItself(input) && phrase.subject.named === true)
      const told = toldNow(phrase, isSelf, input)
      const isComplaint = isSelf && input.candidate.act.kind === 'STATEMENT' && ACCUSING.has(phrase.base)
      if (isComplaint) yield { title: capital(`${name} ${phrase.verb}${phrase.tail}`), own: OWN, verb: phrase.verb, whole: phrase.whole } // prettier-ignore
      if (isSelf && input.candidate.act.kind === 'STATEMENT') continue
      if (
        isSelf &&
        (/^(?:claim|deny)$/.test(phrase.base) || (input.candidate.act.speech === true && ACCUSING.has(phrase.base)))
      ) {
        yield { title: capital(phraseText(phrase)), own: OWN, verb: phrase.verb, whole: phrase.whole }
      } else if (isSelf && !isPerson(input)) {
        yield { title: `${phrase.subject.text} ${says} ${says === 'say' ? 'they' : 'it'} ${told}${phrase.tail}`, own: OWN, verb: says, whole: phrase.whole } // prettier-ignore
      } else if (!isSelf && (phrase.subject.loose === true || / (?:his|her|its|their) /.test(phrase.tail))) {
        yield { title: `${capital(name)} ${says} ${phrase.subject.inline} ${told}${phrase.tail}`, own: OWN, verb: says, whole: phrase.whole } // prettier-ignore
      } else if (!isSelf) {
        const verb = phrase.passive ? phrase.verb : told
        yield { title: `${capital(phrase.subject.text)} ${verb}${phrase.tail}, ${name} ${says}`, own: OWN, verb, whole: phrase.whole } // prettier-ignore
      }
    }
  }
}

/**
 * "said it was sending a team" → "is sending", "was in talks" → "is in talks": what went on when it was told, and what one was as one told it
 * of oneself. "Was driving on 5 May" stays.
 */
function toldNow({ told, base, passive }: Phrase, isSelf: boolean, { candidate }: TitleInput): string {
  const isThen = candidate.status === 'ongoing' || candidate.when.rule === 'date-of-report'
  const goesOn = isThen && /^(?:was|were) (?:not )?\p{L}+ing\b/u.test(told)
  const isState = isThen && isSelf && base === 'be' && !passive && !/^(?:was|were) (?:not )?born\b/.test(told)
  return goesOn || isState ? told.replace(/^was\b/, 'is').replace(/^were\b/, 'are') : told
}

/** "Moscow complains": Moscow and Russia are one, so that neither tells it of the other. */
function tellsOfItself({ candidate: { participants, attribution } }: TitleInput): boolean {
  const agents = participants.filter(({ role }) => role === 'agent').map(({ actor }) => actor)
  return agents.length === 1 && attribution.some(({ actor, stance }) => stance !== 'denies' && actor === agents[0])
}

/** Whether the one who tells it is a person, for whom "it" would not do. */
function isPerson({ candidate, actors }: TitleInput): boolean {
  const [source] = candidate.attribution
  return source?.actor !== undefined && actors.get(source.actor)?.kind === 'person'
}

/** "accused two ships of firing, injuring one": who tells it is not the one who injures. */
function isOnlyParticiple({ candidate: { act, sentence, attribution, participants } }: TitleInput): boolean {
  const agents = new Set(participants.filter(({ role }) => role === 'agent').map(({ actor }) => actor))
  if (!attribution.some(({ actor }) => actor !== undefined && agents.has(actor))) return false
  const at = sentence.tokens.findIndex(({ start }) => start === act.trigger.start)
  return (sentence.tokens[at]?.text ?? '').endsWith('ing') && sentence.tokens[at - 1]?.pos !== 'AUX'
}
