import type { Rule } from '../page.ts'

/** What no other rule claimed is the story: a sentence is never dropped for its words. */
export const bodyText: Rule = {
  name: 'body-text',
  read(page) {
    page.eachOpen((_, index) => {
      page.mark(index, 'body', 'body-text')
    })
  },
}
