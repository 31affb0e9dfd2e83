import { describe, expect, it } from 'vitest'
import { meaningOf, mentionsIn, namesIn } from '../../../tests/names/names-in.ts'

const organisations = (text: string): string[] =>
  namesIn(text)
    .discovered.filter(({ kind }) => kind === 'organisation')
    .map(({ id, country }) => (country === undefined ? id : `${id} (${country})`))

describe('an organisation that the text introduces', () => {
  it.each([
    ['The Nobel Committee chose her.', ['nobel-committee']],
    ['The Danish National Bank cut rates.', ['national-bank-of-denmark (denmark)']],
    ['The Bank of Ghana cut rates.', ['bank-of-ghana (ghana)']],
    ['The Green Party voted no.', ['green-party']],
    ['Twenty Green Party members voted no.', ['green-party']],
    ['The chairman of the High Council for Grain Abdul Rahimi met Lars Lund.', ['high-council-for-grain']],
    ['The Department of Roads Acting Commissioner Petra Noll spoke.', ['department-of-roads']],
    ['The Council for Grain and Foreign Minister Petra Noll met.', ['council-for-grain']],
    ['The Economic and Grain Crimes Commission arrested ten.', ['economic-and-grain-crimes-commission']],
    ['The Joint Admission and Grain Board said so.', ['joint-admission-and-grain-board']],
    ['The Chilean Competition and Grain Commission sued.', ['competition-and-grain-commission']],
    ['Kenya’s Roads and Bridges Agency paid.', ['roads-and-bridges-agency (kenya)']],
    ['The Berg and Lund Foundation opened.', ['berg-and-lund-foundation']],
    ['Berg and Lund Bank paid.', ['lund-bank']],
    ['The Senate and Grain Committee met.', ['grain-committee']],
    ['The Kremlin and Grain Board met.', ['grain-board']],
    ['The Institute for the Study of Peace said so.', ['institute-for-the-study-of-peace']],
    ['Researchers at the University of Tartu agreed.', ['university-of-tartu']],
    ['Kenya’s High Court ruled on Friday.', ['high-court-of-kenya (kenya)']],
    ['Acme Corp reported a loss.', ['acme-corp']],
    ['Zenna CEO Petra Noll left.', ['zenna']],
    ['Zenna CEO Petra Noll left. Zenna grew.', ['zenna']],
    ['The startup Zenna grew.', ['zenna']],
    ['The Danish firm Zenna Aerospace grew.', ['zenna-aerospace (denmark)']],
    ['Kenya’s largest airline Zenna grew.', ['zenna (kenya)']],
    ['Zenna, a Danish maker of turbines, grew.', ['zenna']],
    ['Zenna magazine reported the sale.', ['zenna']],
    ['The builder, Zenna, ignored the rules.', ['zenna']],
    ['Zenna Foods grew.', ['zenna-foods']],
    ['Zenna has agreed to buy its rival Ostrava for $3bn.', ['zenna', 'ostrava']],
    ['Zenna’s shareholders will vote.', ['zenna']],
    ['Shares in Zenna fell.', ['zenna']],
    ['Zenna fell 7 per cent.', ['zenna']],
    ['Oslo-based Zenna grew.', ['zenna']],
    ['Zenna (ZENN.OL) grew.', ['zenna']],
    ['Zenna (NASDAQ: ZNA) grew.', ['zenna']],
    ['The wards were kept clean by Zenna SA.', ['zenna-sa']],
    ['It dropped a bid for Zenna.', ['zenna']],
    ['Regulators blocked the takeover of Zenna by a rival.', ['zenna']],
    ['The Zenna union called a strike.', ['zenna']],
    ['The Zenna human rights organisation protested.', ['zenna']],
    ['The director of the Hospices du Lac group resigned.', ['hospices-du-lac']],
    ['Grosvenor Lane, a Danish hedge fund, sold its stake.', ['grosvenor-lane']],
    ['The national agency for trade data, NATD, has sent a team.', ['natd']],
    ['They bought the stock exchange Borsa Zenna.', ['borsa-zenna']],
    ['Pilots of the Zenna airline walked out.', ['zenna']],
    ['A group calling itself Zenna claimed the attack.', ['zenna']],
    ['A militia known as Zenna holds the town.', ['zenna']],
    ['The Social Democrats won.', ['social-democrats']],
    ['The National Wildlife Board (NWB) met. The NWB agreed.', ['national-wildlife-board']],
    ['The Ministry of Silly Walks of Peru protested.', []],
    ['The Center for Strategic and Economic Research agreed.', ['center-for-strategic-and-economic-research']],
  ])('is met in: %s', (text, expected) => {
    expect(organisations(text)).toEqual(expected)
  })

  it.each([
    ['The bank was closed.'],
    ['Zenna, a former newspaper editor, left.'],
    ['The town known as Zenna was quiet.'],
    ['Two Zenna union leaders left.'],
    ['The Zenna hospital fire killed ten.'],
    ['The Zenna group stage begins.'],
    ['They drove along Grosvenor Lane, a quiet street.'],
    ['A plan for the region, NATD, failed.'],
    ['They made a bid for peace.'],
    ['Asset manager Lund closed.'],
    ['Shares in Zenna-listed firms fell.'],
    ['Ann Berg (right) spoke.'],
    ['Lapland Chief Minister Ann Berg spoke.'],
    ['Ann Novak spoke. Novak has agreed to buy a stake in the club.'],
    ['Ann Novak spoke. Novak’s shareholders will vote.'],
    ['Kenya fell 7 per cent behind.'],
    ['House Democrats voted.'],
    ['Times are hard.'],
    ['The Court agreed.'],
    ['The Kenyan Air Force struck.'],
    ['He stood in Times Square.'],
    ['Next Monday Bank staff strike.'],
    ['The Cold War ended.'],
    ['The company said it grew.'],
    ['Former CEO Petra Noll left.'],
    ['The airline On Tuesday cancelled flights.'],
  ])('is not seen in: %s', (text) => {
    expect(organisations(text)).toEqual([])
  })

  it('answers to the short form of a company name', () => {
    expect(meaningOf('The firm Zenna Aerospace grew. Zenna hired.', 'Zenna')).toBe('zenna-aerospace')
    expect(meaningOf('The firm Zenna Ridge Partners grew. Zenna Ridge hired.', 'Zenna Ridge')).toBe('zenna-ridge-partners') // prettier-ignore
    expect(meaningOf('The Grand Stock Exchange grew. On Monday the GSE hired.', 'GSE')).toBe('grand-stock-exchange')
    expect(meaningOf('The University of Lund grew. Lund slept.', 'Lund')).not.toBe('university-of-lund')
    expect(meaningOf('Ann Zenna founded Zenna Foods. Police freed Zenna.', 'Zenna')).not.toBe('zenna-foods')
    expect(meaningOf('The Green Party won. Green tea sold well.', 'Green')).not.toBe('green-party')
  })

  it.each([
    ['Zenna Foods grew. Zenna Foods hired. Zenna Foods sold a farm. Staff accused the company of greed.', 'the company', 'zenna-foods'], // prettier-ignore
    ['Zenna Foods grew. Zenna Foods hired. Zenna Foods sold a farm. The firm’s shares rose.', 'The firm', undefined],
    ['Zenna Foods grew. Zenna Foods hired. Zenna Foods sold a farm. The company car broke down.', 'The company', undefined], // prettier-ignore
    ['Zenna Foods grew. Zenna Foods hired. Ostra Foods sold a farm. Ostra Foods grew. They saw the company off.', 'the company', undefined], // prettier-ignore
    ['The fire broke out at Zenna Coal. They blamed the company for it.', 'the company', 'zenna-coal'],
    ['Zenna Coal sued Ostra Foods. They blamed the company for it.', 'the company', undefined],
    ['They saw the company off. Zenna Foods grew. Zenna Foods hired. Zenna Foods sold a farm.', 'the company', undefined], // prettier-ignore
  ])('is “the company” where the article is about it: %s', (text, words, expected) => {
    expect(meaningOf(text, words)).toBe(expected)
  })

  it('answers to its initials once they are given', () => {
    expect(meaningOf('The National Wildlife Board (NWB) met. The NWB agreed.', 'NWB')).toBe('national-wildlife-board')
  })
})

describe('a known organisation', () => {
  it.each([
    ['NATO met.', 'NATO', 'nato'],
    ['Apple Inc. grew.', 'Apple Inc', 'apple'],
    ['Boeing Co fell.', 'Boeing Co', 'boeing'],
    ['A judge of the international criminal court spoke.', 'international criminal court', 'international-criminal-court'], // prettier-ignore
    ['Nato met.', 'Nato', 'nato'],
    ['The UN voted.', 'UN', 'united-nations'],
    ['The U.N. Security Council voted.', 'U.N. Security Council', 'un-security-council'],
    ['The IMF lent more.', 'IMF', 'international-monetary-fund'],
    ['The WHO warned.', 'WHO', 'world-health-organization'],
    ['The International Committee of the Red Cross agreed.', 'International Committee of the Red Cross', 'red-cross'],
    ['The FBI searched the house.', 'FBI', 'fbi'],
    ['G7 leaders met.', 'G7', 'g7'],
    ['Reuters reported it.', 'Reuters', 'reuters'],
    ['A European Commission spokesman agreed.', 'European Commission', 'european-commission'],
    ['BRICS grew.', 'BRICS', 'brics'],
  ])('is named in: %s', (text, name, actor) => {
    expect(meaningOf(text, name)).toBe(actor)
  })

  it.each([
    ['Chile voted. The Democrats came first.', 'Democrats', 'unknown'],
    ['Norway voted. Labour came first.', 'Labour', 'unknown'],
    ['Labour came first.', 'Labour', 'labour-party'],
    ['Chile won. In London, Labour rose late.', 'Labour', 'labour-party'],
    ['Chile won. The Scottish National Party lost.', 'Scottish National Party', 'snp'],
  ])('is another country’s where its own is never named: %s', (text, name, actor) => {
    expect(meaningOf(text, name)).toBe(actor)
  })

  it.each([['Who knows?'], ['a nato of sorts'], ['Apples fell.'], ['amnesty was granted'], ['the fed horses']])(
    'is not named in: %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([])
    },
  )
})
