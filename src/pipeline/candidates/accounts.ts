import type { Act, Claim } from '../annotation.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'

/** What fighting does, told as done: verbs in the past and nouns of what it leaves behind. Capped, linear. */
const HARM =
  /\b(?:killed|wounded|injured|shot down|downed|hit|struck|destroyed|shelled|bombed|attacked|opened fire|violated (?:the|a) (?:ceasefire|truce)|(?:initiated|launched|carried out) (?:\w+ ){0,3}(?:attacks?|strikes?|raids?)|bombarded|fired|martyred|repelled|intercepted|captured|seized|casualt(?:y|ies)|losses|dead|deaths|firing|shelling|lost (?:\w+ ){0,2}(?:positions?|territory|ground|control|villages?|troops|men))\b/iu
/** What is only meant, asked, refused or supposed is no account. */
const UNREAL =
  /\b(?:would|will|could|should|must|may|might|can|cannot|if|not|never|no|nobody|until|want|call(?:s|ed|ing)? (?:on|for)|urge[sd]?|hope[sd]?|ready|vow(?:s|ed)?)\b|n['’]t\b/iu
const FURTHEST = 300

/** Whether the words of a statement are an account of what fighting did: “said there were dead and wounded”, not “said its strikes were just”. */
export function isAccountOfHarm(text: string, { form }: Pick<Act, 'form'>, claims: readonly Claim[]): boolean {
  if (form !== 'statement') return false
  return claims.some(({ content, stance }) => {
    const said = text.slice(content.start, Math.min(content.end, content.start + FURTHEST))
    return stance !== 'denies' && HARM.test(said) && !UNREAL.test(said)
  })
}

/** Whether a statement is told with a verb that doubts it: “claimed that there had been 500 cases”, “alleged that he took bribes”. Accusations of somebody have a rule of their own. */
export function isOnlyClaimed({ form, trigger, kind }: Pick<Act, 'form' | 'trigger' | 'kind'>): boolean {
  return (
    (form === 'statement' || (kind === 'ACCUSE' && trigger.lemma === 'allege')) &&
    DOUBTS.test(trigger.lemma) &&
    stanceOf(trigger.lemma) === 'claims'
  )
}

const DOUBTS = /^(?:claim|allege|purport)$/

/** "He said that he was seized by masked men": what people who are not named did to somebody, as only a person's own words tell it. */
export function isToldByVictim(
  { kind, passive, agents, trigger }: Pick<Act, 'kind' | 'passive' | 'agents' | 'trigger'>,
  claims: readonly Claim[],
  isPerson: (actor: string) => boolean,
): boolean {
  if ((kind !== 'COERCE' && !SEIZED.test(trigger.lemma)) || passive !== true || agents.length > 0) return false
  return claims.some(({ stance, actors }) => stance === 'says' && actors.length > 0 && actors.every(isPerson))
}

/** Deeds against a person that stand in no court's files. */
const SEIZED = /^(?:abduct|kidnap|seize|snatch|torture|beat|mistreat|blindfold)$/

/** Whether those did it who fight a state, and for whom no office of that state speaks: “said that rebels had pulled out of the town”. */
export function isOfRebels(text: string, { subject, passive }: Pick<Act, 'subject' | 'passive'>): boolean {
  return subject !== undefined && passive !== true && REBELS.test(text.slice(subject.start, subject.end))
}

const REBELS = /\b(?:rebels?|insurgents?|separatists?|guerrillas?|militants?|militias?|militia(?:men|man)|jihadists?|mutineers|enem(?:y|ies)|paramilitar(?:y|ies))\b/i // prettier-ignore
