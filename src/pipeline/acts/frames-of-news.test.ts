import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
/** Kind and frame of each act of a sentence that stands behind the first ones of an article. */
const told = (sentence: string): string[] =>
  readText(`The harbour is quiet. The shops are full. The square is empty. ${sentence}`, DAY).acts.map(
    ({ kind, frame }) => `${kind} ${frame}`,
  )

describe('a verb of the news', () => {
  it.each([
    // the dead, the displaced, the freed
    ['The death toll has risen to 98 in Vietnam.', ['DEATH toll']],
    ['More than 19,000 people have been forced from their homes in Malaysia.', ['DISASTER uproot']],
    ['Hundreds of villagers suffocated in the smoke near Lagos.', ['DEATH die']],
    ['Five of the hostages escaped within days.', ['LEGAL escape']],
    ['A state funeral was held in Tehran for the president.', ['DEATH die']],
    // coming and going of what carries
    ['Four buses with an escort have left the town of Funtua.', ['DEED depart']],
    ['The last British evacuation flight has left Port Sudan.', ['DEED depart']],
    ['A convoy of aid trucks reached Aleppo.', ['DEED depart']],
    ['The Norwegian flight was diverted to Iceland.', ['ACCIDENT divert']],
    // votes and parties
    ['Turnout reached 61 per cent in Ghana.', ['ELECTION turnout']],
    ['Its hopes of a pipeline to China were dashed by India.', ['REJECT fail-bid']],
    ['China ceased all military aid.', ['REJECT withdraw-from']],
    ['The rebels declared a caliphate in Syria.', ['STATEMENT declare']],
    ['Japan protested to China over the incursion.', ['DISAPPROVE criticise']],
    ['Egypt took the dispute to the United Nations.', ['LEGAL sue']],
    // honours and treasures
    ['President Kais Saied presented Ana Silva with the Order of the Eagle.', ['SUPPORT honour']],
    ['The museum returned three sculptures to Cambodia.', ['COOPERATE restitute']],
    // companies, energy, medicine
    ['Hallworth Haulage went into administration in May.', ['BUSINESS insolvency']],
    ['The company moved its headquarters to Spain.', ['BUSINESS relocate']],
    ['A new reactor was connected to the grid in Finland.', ['BUSINESS launch-product']],
    ['Doctors in Ghana performed the first transplant of its kind.', ['HEALTH health']],
    ['The rouble slid to 98 to the dollar.', ['ECONOMY market']],
    ['The rand slid to its lowest since March.', ['ECONOMY market']],
    ['The index closed 0.7 per cent lower.', ['ECONOMY market']],
    ['Police in Georgia used water cannon and tear gas against demonstrators.', ['COERCE coerce']],
    // words that judge, and orders
    ['Somalia called the deal an act of aggression.', ['STATEMENT characterise']],
    ['President Kais Saied ordered French troops to leave.', ['COERCE order']],
    ['Argentina devalued the peso by half.', ['BUSINESS currency']],
    // a particle behind its object, and what is handed
    ['Guyana put its army on alert.', ['MOBILISE mobilise']],
    ['Leonard Berg was handed a ten-year sentence in Ghana.', ['LEGAL convict']],
    // a plan of a body
    ['Both armies are to withdraw within 14 days.', ['RETREAT retreat']],
    // what a court has found
    ['Leonard Berg was found to have bombed the embassy of Peru.', ['ASSAULT attack']],
  ])('is read for what it is: %s', (sentence, acts) => {
    expect(told(sentence)).toEqual(acts)
  })

  it.each([
    'The toll on the motorway in Spain was paid.',
    'The turnout in Ghana was a surprise.',
    'People escaped the heat.',
    'Buses leave the town every hour.',
    'The airport was closed for four hours.',
    'Wages in Norway slid to a low level.',
    'The company moved on.',
    'It was found that the bridge was old.',
    'The row is over what Somalia called a decision.',
    'Guyana put its army on the map.',
    'The aim of both armies is to withdraw.',
  ])('is none here: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})
