import { Download, Share2 } from 'lucide-react'
import { useState } from 'react'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { ExportMenu } from '../share/ExportMenu.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { useAddressOf, useFrameAddress } from '../url/use-view.tsx'
import { HOME, type View } from '../url/view.ts'
import { useAnnounce } from './Announcer.tsx'
import { Asked } from './Asked.tsx'
import { chipsOf } from './ResultLine.tsx'

const ShareSheet = lazyPart(
  () => import('../share/ShareSheet.tsx').then(({ ShareSheet }) => ShareSheet),
  () => messages.states.codeMissing,
  'at-rest',
)

type ShareToolsProps = {
  site: Site
  view: View
  order: Uint32Array
  titles: readonly string[] | undefined
}

/** Pass on the view as it is, or take its events along. */
export function ShareTools({ site, view, order, titles }: ShareToolsProps) {
  /** The day on which the link is made: whoever opens it later is told what was added since. */
  const [sharing, setSharing] = useState<string>()
  const addressOf = useAddressOf()
  const frameOf = useFrameAddress()
  const announce = useAnnounce()
  const absolute = (target: View) => new URL(addressOf(target), document.baseURI).href
  return (
    <>
      <button
        type="button"
        className="button button-plain header-share"
        onClick={() => setSharing(new Date().toISOString().slice(0, 10))}
      >
        <Share2 size={16} aria-hidden />
        <span>{messages.header.share}</span>
      </button>
      <ExportMenu
        site={site}
        order={order}
        icon={<Download size={16} aria-hidden />}
        addressOf={({ id, slug }) => absolute({ ...HOME, page: { kind: 'event', id, slug } })}
        source={() => ({
          address: absolute(view),
          filter: chipsOf(site.facets, view.filter).map(({ label }) => label),
        })}
        announce={announce}
        draw={async () => {
          const [{ lanesPicture }, { pageMessages }] = await Promise.all([
            import('../timeline/lanes-picture.ts'),
            import('../words/page-messages.ts'),
          ])
          const note = pageMessages.share.pictureNote(order.length, absolute(view))
          return lanesPicture({ site, rows: order, titles, lanes: view.lanes, scale: view.scale, note })
        }}
      />
      {sharing !== undefined ? (
        <Asked onGone={() => setSharing(undefined)}>
          <ShareSheet
            address={absolute({ ...view, made: sharing })}
            frame={new URL(frameOf(view), document.baseURI).href}
            corpus={site.manifest.corpus.title}
            announce={announce}
            onClose={() => setSharing(undefined)}
          />
        </Asked>
      ) : null}
    </>
  )
}
