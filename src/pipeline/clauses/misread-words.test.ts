import { describe, expect, it } from 'vitest'
import { readOne } from './fixtures/read-one.ts'
import { MISREADINGS } from './misread-words.ts'

const tagOf = (text: string, word: string): string | undefined =>
  readOne(text).words.find((found) => found.text === word)?.pos

describe('a word whose tag cannot be right', () => {
  it.each([
    ['Ford recalled 668,000 trucks.', 'Ford', 'PROPN'],
    ['Kenyan police fired tear gas at demonstrators.', 'tear', 'NOUN'],
    ['Activists sprayed orange paint on the stones.', 'paint', 'NOUN'],
    ['The probe returned with samples from the far side of the moon.', 'side', 'NOUN'],
    ['The bridge reopened to traffic on Monday.', 'traffic', 'NOUN'],
    ['Clashes broke out when police tried to clear the square.', 'police', 'NOUN'],
    ['There were protests in Oslo.', 'protests', 'NOUN'],
    ['There has been fighting near the border.', 'fighting', 'NOUN'],
    ['They police the border.', 'police', 'VERB'],
    ['She was there fighting the flames.', 'fighting', 'VERB'],
    ['A delegation led by the deputy premier toured the factory.', 'premier', 'NOUN'],
    ['The US military shot down four drones.', 'military', 'NOUN'],
    ['The US military shot down four drones.', 'shot', 'VERB'],
    ['Peru’s military seized control of the country.', 'seized', 'VERB'],
    ['The army overthrew the government.', 'overthrew', 'VERB'],
    ['The military overthrew the elected government.', 'overthrew', 'VERB'],
    ['A dam burst in the north.', 'burst', 'VERB'],
    ['The Varn river burst its banks in the north.', 'burst', 'VERB'],
    ['Voters cast their ballots in Norland.', 'cast', 'VERB'],
    ["Acme put Norland's credit rating on review.", 'put', 'VERB'],
    ['The two leaders patched up their differences.', 'patched', 'VERB'],
    ['The cost of the cast was met by the studio.', 'cast', 'NOUN'],
    ['Exports rose by 4% in 2023 compared with 2022.', 'compared', 'ADP'],
    ['It harmed nobody, let alone children.', 'let', 'ADV'],
    ['They met in a sign of mutual support and shared opposition to the tariff.', 'shared', 'ADJ'],
    ['Neighbouring Togo shut its border.', 'Neighbouring', 'ADJ'],
    ['The task force alleged that Nokia broke the law.', 'alleged', 'VERB'],
    ['The suit alleged Nokia had broken the law.', 'alleged', 'VERB'],
    ['The suit, filed in Arl, alleged that Nokia broke the law.', 'alleged', 'VERB'],
    ['A former manager, Anna Berg, alleged Nokia had broken the law.', 'alleged', 'VERB'],
    ['Berg resigned and alleged that Nokia broke the law.', 'alleged', 'VERB'],
    ['Norway freed Anna Berg, alleged head of the gang.', 'alleged', 'ADJ'],
    ['The complaint alleged, among other things, that Nokia broke the law.', 'alleged', 'VERB'],
    ['An alleged victim of Nokia spoke.', 'alleged', 'ADJ'],
    ['The president said in her late night video address that Peru plans to leave.', 'address', 'NOUN'],
    ['The drought of 1956 angered farmers.', 'angered', 'VERB'],
    ['Heavy fighting broke out in the north.', 'fighting', 'NOUN'],
    ['Oslo sent a small contingent of soldiers.', 'contingent', 'NOUN'],
    ['He fled after shelling had hit the port.', 'shelling', 'NOUN'],
    [
      'Fighting between the forces of President Ali Khan and ex-vice president Omar Bashir has left 20 dead.',
      'Fighting',
      'NOUN',
    ],
    ['Fighting between the two has spread to the coast.', 'Fighting', 'NOUN'],
    ['Officials say that Oslo has been arming the rebels.', 'arming', 'VERB'],
    ['Boeing saw its shares fall 8% on Monday.', 'fall', 'VERB'],
    ['The army has retaken the town.', 'retaken', 'VERB'],
    ['The reform of pensions in 1989 paved the way for growth.', 'paved', 'VERB'],
    ['The rest were let go without conditions.', 'go', 'ADV'],
    ['The strike, according to aid workers, killed ten.', 'aid', 'NOUN'],
    ['It rose on Monday when word of the deal got out.', 'word', 'NOUN'],
    ['Security forces open fire on a crowd.', 'forces', 'NOUN'],
    ['It answered thousands of calls in three days.', 'calls', 'NOUN'],
    ['Early exercises largely took place in the west.', 'exercises', 'NOUN'],
    ['Chinese censors have prevented it.', 'censors', 'NOUN'],
    ['In the opening address by the king, nobody was named.', 'address', 'NOUN'],
    ['The firm left, existing evidence suggests.', 'existing', 'ADJ'],
    ['Operating profit before tax fell in 2024.', 'Operating', 'ADJ'],
    ['The Thai military, which runs the port, fled.', 'military', 'NOUN'],
    ['The index lost 3 per cent while the Footsie 250 fell 1 per cent.', 'fell', 'VERB'],
    ['Aid for displaced people arrived.', 'displaced', 'ADJ'],
  ])('is mended: %s (%s)', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })

  it.each([
    ['Aid workers helped build the bridge.', 'build', 'VERB'],
    ['He said that critics of the law leave the country.', 'leave', 'VERB'],
    ['The firms that it owned make cars.', 'make', 'VERB'],
    ['The army plans to side with the rebels.', 'side', 'VERB'],
    ['He compared with care what she had compared.', 'compared', 'VERB'],
    ['The ministries pooled funds and shared data with Peru.', 'shared', 'VERB'],
    ['The leaders address parliament on Monday.', 'address', 'VERB'],
    ['He wants to work in Rome.', 'work', 'VERB'],
    ['The military base was closed.', 'military', 'ADJ'],
    ['The military police arrested him.', 'military', 'ADJ'],
    ['The minister said the rest go on Monday.', 'go', 'VERB'],
    ['They word the bill with care.', 'word', 'VERB'],
    ['The bank calls in its loans.', 'calls', 'VERB'],
    ['The envoy calls again for talks.', 'calls', 'VERB'],
    ['The group the ministry says was behind it denied it.', 'says', 'VERB'],
    ['Operating from a base in Chad, the rebels struck.', 'Operating', 'VERB'],
    ['Citing officials, the paper reported it.', 'Citing', 'VERB'],
  ])('stays where it is right: %s (%s)', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })

  it('has a misreading with a name of its own', () => {
    expect(new Set(MISREADINGS.map(({ name }) => name)).size).toBe(MISREADINGS.length)
  })
})
