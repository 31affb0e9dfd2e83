/** Verbs behind whose person what he is told stands without a link: "tells Silva he would go". */
const TELLS =
  /^(?:tell|warn|assure|remind|inform|persuade|convince|promise|show|notif|advise|reassure|say|admit|bet|wish)/
/** A name, and behind it whoever acts in a clause that nothing joins to the one before: "visits Arl | he met Silva". */
const UNLINKED = /(?:^| )(\p{Ll}+) (?:[\p{L}’-]+ ){0,5}\p{Lu}[\p{L}’-]+ (?:he|she|they) \p{Ll}+/u
const LINK =
  / (?:that|what|who|whom|which|how|why|where|when|while|as|after|before|since|because|if|until|once|than|whether|though|although|and|but) /

/** Whether a title goes on into a second clause that nothing joins to its own. */
export function hasSecondVerb(title: string, verb: string): boolean {
  const found = UNLINKED.exec(title)
  return found !== null && !TELLS.test(verb) && !LINK.test(title.slice(title.indexOf(verb)))
}
