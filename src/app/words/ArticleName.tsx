import type { ListedDocument } from '../../model/site.ts'
import { ARTICLE_LANGUAGE } from './languages.ts'
import { articleName } from './row-in-words.ts'

/** What an article is called: its own title in its own language, else outlet and date in ours. */
export function ArticleName({ document }: { document: ListedDocument }) {
  return <bdi lang={document.title ? ARTICLE_LANGUAGE : undefined}>{articleName(document)}</bdi>
}
