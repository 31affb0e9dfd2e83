/** Names that a subject only mentions: its head acts, never a name inside an “of X”, a relative clause or an infinitive of it. */
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'

/** What acts in the name of the one behind it: "the government of Berg", "a spokesman for Berg". */
const STANDS_FOR =
  /^(?:government|administration|cabinet|regime|office|team|campaign|camp|spokes\p{Ll}+|representatives?)$/iu
/** Who stands over against somebody, or suffers from him, is not he, be he a person, a body or a state. */
const OVER_AGAINST = /^(?:rivals?|opponents?|critics?|enem(?:y|ies)|foes?|competitors?|challengers?|victims?|neighbou?rs?|creditors?|customers?|supporters?|fans?|friends?|allies|ally|backers?|defenders?|founders?|owners?|survivors?)$/i // prettier-ignore
/** Those who belong to a body are not the body: "Norbank staff". */
const MEMBERS =
  /^(?:staff(?:ers)?|workers|employees|customers|clients|shareholders|investors|supporters|fans|critics|rivals|opponents|pilots|drivers|nurses|teachers|students|volunteers|interns|strikers|subscribers|users)\b/i
const LINK = /^(?:of|for|from|to|against|behind)$/
const RELATIVE = /^(?:who|whom|whose|which|that)$/
const ARTICLE = /^(?:the|an?|former|late|then|ex)$/

/**
 * Whether a name in a subject is only mentioned there. `before` and `after` are the words of the subject on either side of it.
 * Example: "the widow of | Peter Lund" and "the bank that | Olga Ferri | founded" → true; "the mayor of Arl | Peter Lund" → false.
 */
export function isBehindHead(before: string, { kind }: { kind: string }, after = ''): boolean {
  if (kind === 'organisation' && MEMBERS.test(after.trimStart())) return true
  const words = before.trim().split(/\s+/)
  const at = words.findIndex((word, index) => index > 0 && (LINK.test(word) || RELATIVE.test(word)))
  const [link = '', ...rest] = at < 0 ? [] : words.slice(at)
  const head = words[at - 1] ?? ''
  if (link === '' || rest.some((word) => word.endsWith(','))) return false
  if (RELATIVE.test(link)) return true
  if (!/^\p{L}[\p{Ll}-]*$/u.test(head) || (at > 1 && /^\p{Lu}/u.test(head)) || STANDS_FOR.test(head)) return false
  if (link === 'to' && rest.some(isPlainWord)) return true
  return (kind === 'person' || OVER_AGAINST.test(head)) && !rest.some((word) => isPlainWord(word) || isName(word))
}

/** Neither an article nor an office: between "of" and a name it says that the "of" takes something else. */
function isPlainWord(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isOffice(word) && !ARTICLE.test(word)
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !isOffice(word)
}

function isOffice(word: string): boolean {
  const low = word.toLowerCase().replace(/\.$/, '')
  return ROLE_HEADS.has(low) || ROLE_MODIFIERS.has(low) || HONORIFICS.has(low)
}
