/** Quotations of pleasure and praise, which tell how somebody finds it and nothing that happened. */

/** Feelings that a press release begins with; “proud to announce” and “pleased that they agreed” tell news. */
const FEELS =
  /^(?:and |but )?(?:we|i)(?:['’]re|['’]m| are| am| feel| couldn['’]t be| could not be)(?: \p{Ll}+){0,2} (?:excited|thrilled|delighted|overjoyed|ecstatic|proud|humbled|honou?red|privileged|blessed|lucky|fortunate|pleased|happy|glad)\b(?! (?:to (?:announce|report|confirm|declare|accept|say|present|launch|unveil|sign|resign|leave)|that)\b)/iu
const THANKS =
  /^(?:and |but )?(?:we|i)(?:['’]re|['’]m| are| am)(?: \p{Ll}+){0,2} (?:grateful|thankful) (?:to (?:our|all|every)|for (?:the|all|your|their) (?:support|opportunity|help|work|trust))/iu
const PRAISES =
  /^(?:it|this|that|which)(?:['’]s| is| was)(?: \p{Ll}+)? (?:an? )?(?:tribute|testament|testimony|credit) to\b/iu
/** The judgement ends the clause: “It is a great mistake to send them” and “It is good that the strait is open” go on. */
const FINDS =
  /^(?:and )?(?:it|this|that|he|she|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:['’]s| is| was)(?: (?:an?|such|very|so|just|truly|really|absolutely|pretty|quite))* (?:great|good|amazing|awesome|wonderful|fantastic|incredible|brilliant|beautiful|special|surprising|encouraging|lovely|perfect|superb|remarkable|terrific|exciting|tough|nice|unbelievable)(?: (?:guy|man|woman|person|player|team|night|day|evening|game|match|moment|feeling|experience|place|result|performance|story|time|season|fit))?(?:$|[,.!;:”"–—]| (?:for|and it|but it|because|with|who|all)\b)/u
const LOOKS = /^(?:and )?(?:we|i)(?:['’]re|['’]m| are| am)?(?: \p{Ll}+)? look(?:ing)? forward to (?:continuing|working|welcoming|seeing|partnering|building|our|what|the future)\b/iu // prettier-ignore

/** `isCourtesy('We couldn’t be more excited to begin this partnership')` → true; words that announce, demand or condemn are none. */
export function isCourtesy(words: string): boolean {
  const said = words.replace(/^[\s“"‘']+/u, '').slice(0, MOST)
  return [FEELS, THANKS, PRAISES, FINDS, LOOKS].some((courtesy) => courtesy.test(said))
}

/** Letters of a quotation that are looked at. */
const MOST = 120
