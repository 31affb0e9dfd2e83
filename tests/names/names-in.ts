import type { BlockKind } from '../../src/model/dataset.ts'
import { compileGazetteer } from '../../src/pipeline/actors/gazetteer.ts'
import { findNames } from '../../src/pipeline/actors/find-names.ts'
import type { Block } from '../../src/pipeline/annotation.ts'
import type { ActorEntry } from '../../src/pipeline/corpus.ts'
import { splitSentences } from '../../src/pipeline/sentences/split-sentences.ts'

/** A small cast that is in no corpus: a president, a foreign minister and a spokesperson of three countries. */
const CAST: ActorEntry[] = [
  {
    id: 'ana-silveira',
    name: 'Ana Silveira',
    kind: 'person',
    country: 'brazil',
    aliases: ['Ana Maria Silveira'],
    offices: [{ title: 'President', from: '2020-01-01', to: '2024-12-31' }],
    source: 'test',
  },
  {
    id: 'bruno-teixeira',
    name: 'Bruno Teixeira',
    kind: 'person',
    country: 'brazil',
    offices: [{ title: 'President', from: '2025-01-01' }],
    source: 'test',
  },
  {
    id: 'li-haoran',
    name: 'Li Haoran',
    kind: 'person',
    country: 'china',
    native: { 'zh-Hans': '李浩然', ru: 'Ли Хаожань' },
    offices: [{ title: 'foreign minister', from: '2019-01-01' }],
    source: 'test',
  },
  {
    id: 'jan-kowalski',
    name: 'Jan Kowalski',
    kind: 'person',
    country: 'poland',
    aliases: ['Ján Kowalski'],
    source: 'test',
  },
]

const gazetteer = compileGazetteer(CAST)

/** Reads names from a text, each line a block of its own: “- ” opens a bullet, “# ” a heading. */
export function namesIn(text: string, published = '2024-05-10'): ReturnType<typeof findNames> {
  const blocks: Block[] = [...text.matchAll(/[^\n]+\n*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: kindOf(line[0]),
    reason: 'test',
  }))
  return findNames({ text, blocks, sentences: splitSentences(text, blocks), published: { date: published } }, gazetteer)
}

/** Mentions in short: `Moscow → russia`, `Paris → place`, `Chile → chile @` where it only tells where. Unknown names are left out. */
export function mentionsIn(text: string, published?: string): string[] {
  return namesIn(text, published)
    .names.filter(({ kind }) => kind !== 'unknown')
    .map((name) => `${name.text} → ${name.actors.join('+') || name.kind}${name.locative ? ' @' : ''}`)
}

/** What one name in the text means: its actors, or its kind where it means none; undefined where it is no name. */
export function meaningOf(text: string, name: string): string | undefined {
  const found = namesIn(text).names.find((mention) => mention.text === name)
  return found && (found.actors.join('+') || found.kind)
}

function kindOf(line: string): BlockKind {
  if (line.startsWith('# ')) return 'heading'
  return line.startsWith('- ') ? 'bullet' : 'body'
}
