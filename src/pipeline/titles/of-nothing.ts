import { asksForObject } from './takes-object.ts'

/** Verbs that say nothing without what they are about. */
const OF_NOTHING = [
  /\baccus(?:es?|ed) (?!of\b|.* of\b)/i,
  /\bblam(?:es?|ed) (?!.*(?: for| on|: )\b)/i,
  /\b(?:attempt|seek|try|tries|plan|vow|pledge|promise|agree|decide|refuse|attempts|seeks|plans|vows|pledges|promises|decides|refuses) to \p{L}+$/iu,
  /\b(?:says?|tells?|persuades?|assures?|convinces?|informs?|reminds?|describes?|suppl(?:y|ies)|provides?|gives?) \p{Lu}[\p{L}-]*(?:,|$)/u,
  /\b(?:and|or) to \p{L}+(?: (?:back|out|up|down|away|in|on))?$/iu,
  /\bto (?:run|be|go|last|come|remain|stay|do|have|make|take|get|put)(?:,|$)/i,
  /\bin (?:the )?course of\b/i,
  /\b(?:sends?|sent|gave|supplied|provided) \p{Lu}[\p{L}-]*(?:,|$)/u,
  /\bto (?:see|say|think|believe|know|show)$/i,
  /^\S+ (?:votes?|fires?|orders?|says?|warns?|decides?|announces?|chants?|publish(?:es)?|releases?|issues?|adds?|begins?|starts?|takes?|makes?|gives?|holds?)$/,
  /\bwarns? (?:the )?\p{Lu}[\p{L}’]+(?: \p{Lu}\p{L}+)?$/u,
  / the (?:majority|rest|others|latter)(?:,|$)/i,
  /\btakes? (?:delivery|part|place|note|stock|account|advantage|charge|aim)(?:,|$)/i,
  /\b(?:announces?|makes?|draws? up|outlines?|presents?|sets? out) (?:plans|steps|measures|moves|changes|proposals)(?:,|$)/i,
  /\b(?:suggests?|argues?|says?|claims?|notes?|writes?|stresses|adds?|explains?) (?:so )?(?:in|at|on|during) (?:an?|the) [\p{L}-]+$/iu,
  / that \p{L}+(?:['’]s)?(?: \p{L}+)?$/u,
  /\blets? \p{Lu}\p{L}+$/u,
  /\b(?:asks?|asked|urges?|urged|tells?|told|persuades?|persuaded) (?!(?:restraint|calm|caution|unity|dialogue|action|peace)$)(?:the )?\p{L}+$/iu,
  /\bto (?:force|urge|ask|persuade|allow|help|let|make|press|convince|enable|encourage|prevent) (?:the )?[\p{L}’-]+(?:,|$)/u,
  /\b(?:would|will|could|can|may|might|should|must) (?:come|go|be|have|take|make|get|put|do|give|bring|set|keep|turn|run|expect|want|need|seek|let)(?:,|$)/i,
  /\burges? (?!.*\b(?:to|not|for|against|that)\b)(?!.*\b(?:restraint|calm|caution|action|unity|support|dialogue|release|return|withdrawal)\b)/i,
  /\b(?:releases?|issues?|publish(?:es)?|makes?|gives?|delivers?) (?:(?:a|an|the|its|his|her) )?(?:[\p{Ll}-]+ )?(?:statement|speech|announcement|declaration|warning|comment|remark)s?(?:,|$)/iu,
  /\b(?:holds?|held|keeps?|kept) (?:captive|hostage)\b/i,
  /\b(?:receives?|gets?|buys?|borrows?|secures?|obtains?) (?:from|for|by)\b/i,
  /\b(?:have|make|let) \p{Lu}\p{L}+ (?!\p{Ll}+(?:ed|en|wn|ld|pt)\b)\p{Ll}+(?:,|$)/u,
  /\b(?:regards?|considers?|believes?|thinks?|treats?|makes|gives|puts|keeps|lets|requires?|includes?|involves?|contains|means|brings)(?:,|$)/i,
  /\b(?:raises?|voices?) (?:the )?(?:alarm|concern|concerns|doubts|questions)(?:,|$)/i,
  /\bassures? “[^”]*”$/,
  /\b(?:allows?|enables?|forces?|requiring|allowing|forcing|requires?) (?:the |its |their )?(?:customers|people|users|citizens|residents|soldiers|members|workers|employees|students|women|companies|banks)(?:,|$)/i,
  /\btakes? control(?:,|$)/i,
  /^\p{Lu}[\p{L}]*’s (?:threat|plan|decision|move|offer|visit|call|speech|response|attack|remarks?|comments?)$/u,
  /^(?:\d[\d.,]* \p{Ll}+ed|[$£€]\d[\d.,]* (?:\p{Ll}+ )?\p{Ll}+ed)$/u,
  /\b(?:says?|argues?|notes?) (?:the|an?) [\p{L}-]+(?: [\p{L}-]+)?$/iu,
  /\bdeclares? the [\p{L}-]+(?: [\p{L}-]+)?$/iu,
  /\bdeclares? \p{Lu}\p{L}+$/u,
  /\b(?:will|would|to) (?:adhere|abide|rely|depend|contribute|belong|consist|refer)(?:,|$)/i,
  /\b(?:her|him) (?:captive|hostage|prisoner)\b/,
  /^\S+(?: \S+)? to (?:say|tell) /,
  /\bthe view(?:,|$)/i,
  /\b(?:comes?|came|falls?) (?:(?:just|only|barely|less than) )?(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some) )?(?:days?|weeks?|months?|years?|hours?|minutes?)(?:,|$)/i,
  // "finds Nasheed" guilty, "orders the four defendants" to stay: what follows the object is the deed
  /\b(?:finds?|found) (?:\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*|(?:the |three |four |two )*(?:defendants?|man|woman|men|accused))(?:,|$)/u,
  // who or what had, was or will, the title has lost
  / (?:says?|adds?|warns?|claims?) (?:had|has|have|was|were|is|are|will|would) /,
  /\bwarns? (?!(?:of|about|against|over|that|not|to|as|after|it|he|she|they|there)\b)(?!.*\b(?:of|about|against|over|on|to|not|never|no|is|are|will|would|could|can|may|might|must|should|has|have|was|were|risks?|faces?|needs?)\b)(?!.*[“:])/i,
  /^(?:\S+ ){1,4}(?:conveyed|told|given|shown|offered|asked|granted|handed|promised|informed|assured|reminded|considered|regarded|deemed|urged|forced|allowed|enabled)(?:,|$)/,
  /\border(?:s|ed) (?:the |an? )?(?:(?:two|three|four|five|six|\d+) )?(?:defendants?|man|woman|men|women|accused|\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*)(?:,|$)/u,
  /\b(?:killed|wounded|injured|arrested|detained|hurt|left) and (?:in|at|on|during) /,
  /\bno reason$/,
  /\bthe (?:importance|need|necessity|significance|urgency|possibility|prospect|chances?|likelihood|rest|majority|nature|extent|details|whereabouts)(?:,|$)/i,
  /\breasons? for \p{Lu}\p{L}*$/u,
  /\btakes? part(?! in\b)/i,
  /\bcalls? on (?:both|all|the|\p{Lu}[\p{L}’]+)(?!.* (?:to|for|not|at|in)\b)/u,
  /^(?:[^“]* )?(?:present|award|honour|honor|decorate|reward)s? (?:\p{Lu}[\p{L}’-]*(?: |,|$)){1,3}$/u,
  /\b(?:asks?|wonders?|explains?) .*\b(?:what|which|how many|how much) [\p{L}-]+(?:,|$)/iu,
  /\b(?:could|would|may|might|can|should|will|to) (?:re-examine|examine|consider|reconsider|decide|discuss|address|reach|include|involve|cause|create|allow|ensure|achieve|establish)(?:,|$)/i,
  /\bagainst (?:the )?[\p{L}-]+ \p{L}+ing(?:,|$)/iu,
  /\bthere (?:is|are|was|were|has been|have been) \p{L}+(?:,|$)/iu,
  /\b(?:create|creates|created|lay down|sets?|meets?|impose[sd]?) (?:the )?conditions(?:,|$)/i,
  /\bto (?:the )?(?:\p{Lu}\p{L}+ )?(?:briefly )?and then \p{L}+(?:,|$)/u,
  /\band then \p{L}+(?:,|$)/u,
  /\b(?:come|comes|came|falls?|fell|takes? place|happens?) (?:less|more) than\b/i,
  /\b(?:turns|reverses?|took sides|takes sides)(?:,|$)/i,
  /\blets? alone\b|(?<!thing |much |little )\bto do (?:in|so|at|for|with)\b|thing to do(?:,|$)/i,
  /\bto (?:be )?(?:will|to)\b/i,
  /\b(?:shoots?|shot|shooting) down the (?:first|last|second|third)$/i,
  // what was claimed stands in another sentence
  /\b(?:makes?|made|levels?|levelled|repeats?|repeated|raises?|raised|renews?|renewed) (?:the|these|those|such|this|that) (?:accusations?|allegations?|claims?|charges?|comments?|remarks?|assertions?|suggestions?|reports?)(?: (?:in|at|on|during|before|as)\b.*)?(?:,|$)/i,
  /\b(?:makes?|made|levels?|levelled) (?:accusations?|allegations?|claims?|assertions?)(?: (?:in|at|on|during|before)\b.*)?(?:,|$)/i,
  /\p{Lu}[\p{L}’-]+ (?:issued|published|posted)$/u,
  /^(?:\p{L}+ )?(?:statement|speech|address|announcement|declaration|warning|comment|remark)s? (?:issued|made|given|delivered|released|published)(?:,|$)/iu,
  // “talks — talks on grain”: somebody begins anew
  /(?:^|[\s“])(\p{L}+(?: \p{L}+)?) (?:—|–|--) \1\b/iu,
  // “boycotts the last”: the last what?
  / the (?:first|second|third|fourth|last|next|previous|former|latter)(?:,|$)/,
  // “I will tell you what I said”, “what we’ve said before is we”
  /\bwhat (?:I|we|he|she|they)(?:['’](?:ve|d)| have| had)? (?:just |already |always )?(?:said|say)(?: (?:before|earlier|again))?(?: is(?: that)?(?: \p{L}+)?)?”?$/iu,
  // one word for what it was, and nothing else: which agreement, whose trial
  /^(?:Trial|Case|Hearing|Term|Work) to be held$|^\p{Lu}\p{Ll}+ (?:reached|held|carried out|made|established|fixed|conducted|given|undertaken|completed|backdated|launched|taken)(?:, \p{L}[^,]* says?)?$/u,
  /^Sales (?:to|in) \p{Lu}\p{L}+$/u,
]

/** Whether a title stops where its verb still asks for more: "Berg accuses Silva", "Berg asks Silva what steps", "Berg flies to Arl to meet". */
export function saysNothing(title: string, verb = ''): boolean {
  const [, last = ''] = / to (\p{Ll}+)(?:, \p{L}[^,]* says?)?$/u.exec(title) ?? []
  return (asksForObject(last) && verb !== `to ${last}`) || OF_NOTHING.some((pattern) => pattern.test(title))
}
