/** Bodies that are only named beside an act: a paper that is told, a house in which it happens, a thing that bears the name. */
import { MEDIA, OWN_THINGS } from '../lexicon/participants.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { GROUPS, ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { type Aside, BEFALLS, headOf, type Named, wordBefore } from './asides-and-words.ts'

/** Why a body that is named takes no part. Each rule is asked of mentions of organisations alone. */
export const ASIDES_OF_BODIES: readonly Aside[] = [
  { name: 'told-to-a-paper', holds: (named) => isMentionOfBody(named) && isChannel(named) },
  { name: 'court-it-is-heard-in', holds: (named) => isMentionOfBody(named) && isVenue(named) },
  { name: 'thing-that-bears-its-name', holds: (named) => isMentionOfBody(named) && namesThing(named) },
]

function isMentionOfBody({ mention, role }: Named): boolean {
  return role === 'mentioned' && mention.kind === 'organisation' && mention.via === 'name'
}

/** Words that the names of papers, agencies and broadcasters hold. */
const WORDS_OF_MEDIA =
  /\b(?:Press|News|Presse|Times|Post|Journal|Tribune|Guardian|Telegraph|Television|TV|Radio|Broadcasting|Gazette|Herald|Newspaper)\b/u

/** What the name of a paper stands before, and that it tells it: “the Arl Standard | news website reported on 16 March”. */
const PAPER_TELLS = /^ (?:news (?:website|site|agency|outlet|channel|portal)|newspaper|website|broadcaster|magazine|daily|tabloid)\b[^.]{0,40}\b(?:reported|reports|said|says|quoted|cited|wrote)\b/ // prettier-ignore

/** “told the Reuters agency”, “wrote on Facebook”: to whom or where it is told. Whom a ban or a lawsuit falls on is a party. */
function isChannel({ mention, act, sentence }: Named): boolean {
  const isMedia = WORDS_OF_MEDIA.test(mention.text) || MEDIA.has(mention.text.toLowerCase())
  if (isMedia && /^(?:told|tells|telling)$/.test(wordBefore(sentence, mention))) return true
  if (PAPER_TELLS.test(sentence.text.slice(mention.end - sentence.start))) return true
  return isMedia && !OF_MEDIA.has(act.kind)
}

/** Kinds of act that papers and platforms themselves have part in. */
const OF_MEDIA = new Set(['BUSINESS', 'ECONOMY', 'LEGAL', 'SANCTION', 'COERCE', 'ASSAULT', 'APPOINT'])

/** “was arraigned in Arl Superior Court”, “a speech at the Arl Institute”: where it is heard or held, unless harm came to the place. */
function isVenue({ mention, act, sentence }: Named): boolean {
  const before = wordBefore(sentence, mention)
  if (/\bCourt$/u.test(mention.text)) return before === 'in' || before === 'at'
  return before === 'at' && mention.rule === 'organisation-named-in-the-text' && !BEFALLS.has(act.kind)
}

/** Things through which a body itself acts, or that are its own business. */
const OF_THE_BODY = /^(?:summit|summits|headquarters|rate|rates|relations|ties|results?|decisions?|orders?|offers?|plans?|rules?|deal|bid|merger|flight|flights|membership|accession)$/ // prettier-ignore

/** “a council resolution”, “the Acme Open”, “an Arl store”: before a noun for a thing the name only tells what kind of thing it is. */
function namesThing({ mention, act, sentence }: Named): boolean {
  const next = sentence.tokens.find(({ start }) => start >= mention.end)
  if (next === undefined || sentence.text.slice(mention.end - sentence.start, next.start - sentence.start) !== ' ')
    return false
  if (next.pos !== 'NOUN' && next.pos !== 'ADJ') return false
  const head = headOf(sentence, mention)
  if (head === undefined || head.pos !== 'NOUN') return false
  const word = head.text.toLowerCase()
  if (OF_THE_BODY.test(word) || OWN_THINGS.has(word) || GROUPS.has(word) || ROLE_HEADS.has(word)) return false
  if (PEOPLE_NOUNS.has(head.lemma) || GROUP_NOUNS.has(head.lemma)) return false
  return !(act.kind === 'SANCTION' || act.violent === true)
}
