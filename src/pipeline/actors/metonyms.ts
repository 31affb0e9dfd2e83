import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt } from './reading.ts'

const PLACE_PREPOSITIONS = new Set(
  'in at near outside around across throughout inside via into to from over above through within off'.split(' '),
)
const AREA_WORDS = new Set('central downtown eastern western northern southern east west north south'.split(' '))
const WILL_BEFORE = new Set(
  'with against by on upon between towards toward behind urge urged urges tell told warn warned warns accuse accused blame blamed hold thank thanked ask asked pressure pressured help support supported thanks'.split(
    ' ',
  ),
)
const GIVEN_TO = new Set(
  'sales aid help support backing warning warnings message pressure ties demand demands retort response concession concessions commitment assistance loan loans weapons arms deliveries supplies according thanks reply signal pledge pledges promise assurances threat threats objection opposition approval orders instructions distance'.split(
    ' ',
  ),
)
const VISITED = new Set(
  'visit visits visited visiting leave left leaving reach reached entering entered enter hit struck shelled shelling bombed captured capture seized seize surrounded targeting strike strikes attacked attack rocked'.split(
    ' ',
  ),
)
const PLACE_AFTER = new Set(
  'mayor region regions province oblast district airport station street streets court suburb suburbs residents resident metro subway university hotel time summit conference based area city protocol agreement agreements accords olympics'.split(
    ' ',
  ),
)
const TRANSPORT = new Set(
  'flight flights train trains route road rail highway railway distance travel shuttle'.split(' '),
)
const SUFFERED = new Set('hit struck shelled attacked bombed rocked located captured home under'.split(' '))

/** How a capital or seat of government is meant at words `from` to `to`: as the government, or as the place. Position decides. */
export function meansGovernment(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  to: number,
): { government: boolean; rule: string } {
  const government = (rule: string) => ({ government: true, rule })
  const place = (rule: string) => ({ government: false, rule })
  const start = keyAt(reading, from - 1) === 'the' ? from - 1 : from
  const before = keyAt(reading, start - 1)
  const next = keyAt(reading, to)
  const adjacent = start > 0 && /^\s{1,3}[“"‘']?$/u.test(gapAfter(document, reading, start - 1))
  if (isPossessive(document, reading, to)) {
    return PLACE_AFTER.has(keyAt(reading, to + 1)) ? place('metonym-owns-a-place') : government('metonym-owns-an-act')
  }
  if (/^[\s-]$/u.test(gapAfter(document, reading, to - 1)) && PLACE_AFTER.has(next))
    return place('capital-before-a-place-word')
  if (adjacent) {
    if ((before === 'to' || before === 'from') && GIVEN_TO.has(keyAt(reading, start - 2)))
      return government('metonym-given-or-asked')
    if (AREA_WORDS.has(before)) return place('capital-after-a-direction')
    if (PLACE_PREPOSITIONS.has(before)) return place('capital-after-a-preposition-of-place')
    if (VISITED.has(before)) return place('capital-visited-or-struck')
    if (before === 'between' || before === 'and') {
      const between = findBack(reading, start, 'between')
      if (between >= 0 && TRANSPORT.has(keyAt(reading, between - 1))) return place('capital-on-a-route')
      if (between >= 0) return government('metonym-between')
    }
    if (WILL_BEFORE.has(before)) return government('metonym-addressed')
  }
  if (reading.pos[to] === 'AUX' && SUFFERED.has(keyAt(reading, to + 1))) return place('capital-struck')
  return government('metonym-as-agent')
}

function findBack(reading: SentenceReading, from: number, key: string): number {
  for (let index = from - 1; index >= 0 && from - index <= 6; index -= 1)
    if (keyAt(reading, index) === key) return index
  return -1
}
