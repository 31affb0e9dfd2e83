import { useMemo } from 'react'
import type { Catalogue } from '../../model/site.ts'
import { Button } from '../ui/Button.tsx'
import { pageMessages } from '../words/page-messages.ts'
import { nearNames } from './near-names.ts'

type NearNamesProps = { text: string; catalogue: Catalogue; onTake: (text: string) => void }

/** What may have been meant where a search finds nothing. Loaded where it does. */
export function NearNames({ text, catalogue, onTake }: NearNamesProps) {
  const names = useMemo(() => nearNames(text, catalogue), [text, catalogue])
  return names.map((name) => (
    <Button key={name} onClick={() => onTake(name)}>
      {pageMessages.search.near(name)}
    </Button>
  ))
}
