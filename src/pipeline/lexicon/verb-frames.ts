/** The verb frames, checked once: which verbs and nouns report which kind of act, and who does what in it. */
import * as z from 'zod/mini'
import data from './verb-frames.yaml'
import { wordList, wordSet } from './word-list.ts'

export type Role = 'agent' | 'counterpart' | 'target' | 'mentioned' | 'place' | 'theme'

const roleName = z.enum(['agent', 'counterpart', 'target', 'mentioned', 'place', 'theme'])
const text = z.optional(z.string())
const frameSchema = z.strictObject({
  id: z.string(),
  kind: z.string().check(z.regex(/^[A-Z]+$/)),
  word: z.string(),
  source: z.string().check(z.minLength(3)),
  verbs: text,
  bound: text,
  light: text,
  nouns: text,
  subject: text,
  avoid: text,
  object: text,
  roles: z.optional(z.record(z.string(), roleName)),
  punctual: z.optional(z.boolean()),
  speech: z.optional(z.boolean()),
  violent: z.optional(z.boolean()),
  measured: z.optional(z.boolean()),
  standing: z.optional(z.boolean()),
  needs: z.optional(z.enum(['space', 'sport', 'election'])),
})
const fileSchema = z.strictObject({
  classes: z.record(z.string(), z.string()),
  cues: z.record(z.enum(['space', 'sport', 'election']), z.string()),
  frames: z.array(frameSchema),
})

/** What a frame demands of a phrase: head words, or classes of actor; `bare` where there may be no phrase at all. */
export type Demand = { words: Set<string>; actors: Set<string>; bare: boolean }

export type Frame = {
  id: string
  kind: string
  /** The plain word that readers see: call, visit, strike. */
  word: string
  roles: Record<string, Role>
  subject?: Demand
  object?: Demand
  punctual: boolean
  speech: boolean
  violent: boolean
  measured: boolean
  /** In the perfect tense a position that still holds: "has refused". */
  standing: boolean
  /** Subjects that rule the frame out: an earthquake that strikes is no attack. */
  avoid?: Demand
  /** Words of which one must stand in the sentence. */
  cues?: Set<string>
}

/** One way a verb enters a frame: `particle` must follow; `nouns` is what a light verb must govern. */
export type VerbEntry = {
  frame: Frame
  lemma: string
  particle?: string
  light?: Set<string>
  /** A verb of several senses: subject and object must be those that the frame asks for. */
  bound?: true
}

const file = fileSchema.parse(data)
const classes = new Map(Object.entries(file.classes).map(([name, words]) => [name, wordSet(words)]))

const verbIndex = new Map<string, VerbEntry[]>()
const nounIndex = new Map<string, Frame[]>()

export const FRAMES: readonly Frame[] = file.frames.map((row) => {
  const frame: Frame = {
    id: row.id,
    kind: row.kind,
    word: row.word,
    roles: row.roles ?? {},
    punctual: row.punctual ?? true,
    speech: row.speech ?? false,
    violent: row.violent ?? false,
    measured: row.measured ?? false,
    standing: row.standing ?? false,
  }
  if (row.subject) frame.subject = demand(row.subject)
  if (row.object) frame.object = demand(row.object)
  if (row.avoid) frame.avoid = demand(row.avoid)
  if (row.needs) frame.cues = wordSet(file.cues[row.needs])
  for (const verb of wordList(row.verbs)) if (verb !== '-') addVerb(frame, verb)
  for (const verb of wordList(row.bound)) addVerb(frame, verb, true)
  for (const rule of (row.light ?? '').split(';')) addLight(frame, rule)
  for (const noun of wordList(row.nouns)) push(nounIndex, noun, frame)
  return frame
})

export const framesById: ReadonlyMap<string, Frame> = new Map(FRAMES.map((frame) => [frame.id, frame]))

/** The ways in which a verb may report an act, longest form first; empty for a verb that reports none. */
export function framesOfVerb(lemma: string): readonly VerbEntry[] {
  return verbIndex.get(lemma) ?? []
}

/** Frames of a noun or compound ("phone call") that reports an act by itself. */
export function framesOfNoun(noun: string): readonly Frame[] {
  return nounIndex.get(noun) ?? []
}

/** The money of the world that markets quote: “rouble”, “rand”. */
export const CURRENCIES: ReadonlySet<string> = classOf('currency')

/** All verbs and nominals of the lexicon. */
export function triggerWords(): { verbs: string[]; nouns: string[] } {
  return { verbs: [...verbIndex.keys()].sort(), nouns: [...nounIndex.keys()].sort() }
}

function demand(words: string): Demand {
  const result: Demand = { words: new Set(), actors: new Set(), bare: false }
  for (const word of wordList(words)) {
    if (word === '-') result.bare = true
    else if (word.startsWith('#')) result.actors.add(word.slice(1))
    else for (const member of word.startsWith('@') ? classOf(word.slice(1)) : [word]) result.words.add(member)
  }
  return result
}

function classOf(name: string): Set<string> {
  const words = classes.get(name)
  if (!words) throw new Error(`verb-frames.yaml: there is no class @${name}; add it under "classes"`)
  return words
}

function addVerb(frame: Frame, verb: string, bound = false): void {
  const [lemma = '', ...rest] = verb.split(' ')
  const entry: VerbEntry = rest.length > 0 ? { frame, lemma, particle: rest.join(' ') } : { frame, lemma }
  push(verbIndex, lemma, bound ? { ...entry, bound } : entry)
}

function addLight(frame: Frame, rule: string): void {
  const [verbs = '', nouns = ''] = rule.split(':')
  const light = demand(nouns).words
  for (const verb of verbs.split('|').map((word) => word.trim())) {
    if (verb === '' || verb === '-') continue
    const [lemma = '', ...rest] = verb.split(' ')
    push(
      verbIndex,
      lemma,
      rest.length > 0 ? { frame, lemma, particle: rest.join(' '), light } : { frame, lemma, light },
    )
  }
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}
