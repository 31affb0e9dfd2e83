/* oxlint-disable typescript/unbound-method -- the accessors of wink are plain functions */
/** Candidates made by hand from one sentence each, so that merging, titles and salience are tested without the stages before them. */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken } from 'wink-nlp'
import type { Actor, When } from '../../src/model/dataset.ts'
import type { Candidate, PartOfSpeech, Token } from '../../src/pipeline/annotation.ts'

const wink = winkNLP(model, ['sbd', 'pos'])

const PEOPLE: [string, string, string][] = [
  ['anna-berg', 'Anna Berg', 'norland'],
  ['olaf-dahl', 'Olaf Dahl', 'norland'],
  ['rosa-silva', 'Rosa Silva', 'sudonia'],
  ['juan-mora', 'Juan Mora', 'sudonia'],
  ['petra-novak', 'Petra Novak', 'ostland'],
]
const COUNTRIES: [string, string][] = [
  ['norland', 'Norland'],
  ['sudonia', 'Sudonia'],
  ['ostland', 'Ostland'],
]

export const ACTORS: Actor[] = [
  ...COUNTRIES.map(([id, name]): Actor => ({ id, name, kind: 'country', names: [name], roles: [] })),
  ...PEOPLE.map(([id, name, country]): Actor => ({ id, name, kind: 'person', country, names: [name], roles: [] })),
  { id: 'grain-council', name: 'Grain Council', kind: 'organisation', names: ['Grain Council'], roles: [] },
]

export type Wish = {
  /** The sentence; the trigger is marked with asterisks: "Berg *met* Silva." */
  says: string
  document?: string
  at?: number
  lemma?: string
  frame?: string
  kind?: string
  form?: Candidate['act']['form']
  agents?: string[]
  counterparts?: string[]
  targets?: string[]
  day?: string
  until?: string
  stated?: boolean
  status?: Candidate['status']
  contested?: boolean
  precision?: When['precision']
  /** The words that the day was read from. */
  cue?: string
  block?: Candidate['block']
  place?: string
  source?: {
    actor?: string
    text: string
    stance?: 'says' | 'claims' | 'denies' | 'warns' | 'reports'
    channel?: string
  }[]
  clause?: string
  object?: string
  topics?: string[]
  weight?: number
  supports?: string
  /** The rule that found the act. */
  rule?: string
  passive?: true
}

/** Builds a candidate; what the wish leaves out is a meeting on 9 April 2024 told in a body sentence. */
export function handMade(wish: Wish): Candidate {
  const text = wish.says.replaceAll('*', '')
  const start = wish.says.indexOf('*')
  const trigger = wish.says.slice(start + 1, wish.says.indexOf('*', start + 1))
  const tokens = tokensOf(text)
  const clause = spanOf(text, wish.clause ?? text)
  const document = wish.document ?? 'doc'
  const lemma = wish.lemma ?? tokens.find((token) => token.start === start)?.lemma ?? trigger
  const mention = `${document}-${wish.at ?? 0}-${lemma}`
  const participants = (['agent', 'counterpart', 'target'] as const).flatMap((role) => {
    const actors = role === 'agent' ? wish.agents : role === 'counterpart' ? wish.counterparts : wish.targets
    return (actors ?? []).map((actor) => ({ actor, role, via: 'name' as const }))
  })
  return {
    document,
    mention,
    act: {
      sentence: wish.at ?? 0,
      trigger: { start, end: start + trigger.length, lemma },
      form: wish.form ?? 'verb',
      frame: wish.frame ?? lemma,
      kind: wish.kind ?? 'CONSULT',
      clause,
      agents: [],
      counterparts: [],
      targets: [],
      mentioned: [],
      ...(wish.object === undefined ? {} : { object: spanOf(text, wish.object) }),
      modality: wish.status === 'planned' ? 'planned' : 'asserted',
      claims: [],
      rule: wish.rule ?? 'by-hand',
      ...(wish.passive === undefined ? {} : { passive: wish.passive }),
    },
    sentence: { index: wish.at ?? 0, block: 0, start: 0, end: text.length, text, tokens },
    status: wish.status ?? 'happened',
    contested: wish.contested ?? false,
    when: whenOf(wish),
    otherDates: [],
    block: wish.block ?? 'body',
    participants,
    ...(wish.place === undefined ? {} : { place: wish.place }),
    attribution: (wish.source ?? []).map(attributionOf),
    evidence: { id: mention, document, start: 0, end: text.length, quote: text, role: 'primary' },
    topics: wish.topics ?? [],
    ...(wish.supports === undefined ? {} : { supports: wish.supports }),
    weight: wish.weight ?? 0.5,
    reasons: [],
  }
}

type Source = NonNullable<Wish['source']>[number]

function attributionOf({ actor, text, stance = 'says', channel }: Source): Candidate['attribution'][number] {
  const said = { text, stance, evidence: 0, ...(channel === undefined ? {} : { channel }) }
  return actor === undefined ? said : { actor, ...said }
}

/** A day stated by a weekday, or assumed from the article. */
export function whenOf({ day = '2024-04-09', until = day, stated = true, precision, cue }: Partial<Wish>): When {
  return {
    edtf: day === until ? day : `${day}/${until}`,
    start: day,
    end: until,
    precision: precision ?? (day === until ? 'day' : 'days'),
    basis: stated ? 'weekday' : 'document-date',
    certainty: stated ? 'stated' : 'assumed',
    rule: 'by-hand',
    ...(cue === undefined ? {} : { cue: { document: 'doc', start: 0, end: cue.length, text: cue } }),
    explanation: 'made by hand',
  }
}

export function tokensOf(text: string): Token[] {
  const { its } = wink
  const tokens: Token[] = []
  let from = 0
  wink
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const word = token.out(its.value)
      const start = text.indexOf(word, from)
      from = start + word.length
      tokens.push({
        start,
        end: from,
        text: word,
        lemma: token.out(its.lemma as typeof its.value),
        pos: token.out(its.pos) as PartOfSpeech,
      })
    })
  return tokens
}

function spanOf(text: string, part: string) {
  const start = text.indexOf(part)
  if (start < 0) throw new RangeError(`"${part}" is not in "${text}"`)
  return { start, end: start + part.length }
}
