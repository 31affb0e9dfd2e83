import { CloudOff } from 'lucide-react'
import type { DataError } from '../data/data-error.ts'
import { messages } from '../messages.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useReady } from './use-ready.ts'

const ROWS = ['1', '2', '3', '4', '5', '6', '7', '8']
const GROUPS = ['a', 'b', 'c', 'd']

/** The shape of the page before its data is there: the same columns and heights, so that nothing jumps. */
export function Loading({ received, total }: { received?: number | undefined; total?: number | undefined }) {
  return (
    <div className="app has-left has-right" aria-busy="true">
      <div className="header">
        <span className="brand">
          <span className="brand-name">{messages.product}</span>
        </span>
      </div>
      <div className="columns">
        <div className="facets" aria-hidden>
          {GROUPS.map((group) => (
            <div key={group} className="facet">
              <span className="bone bone-line" />
              <span className="bone bone-line" />
              <span className="bone bone-line" />
            </div>
          ))}
        </div>
        <main className="main">
          <div className="stuck">
            <div className="result">
              <div className="result-line">
                <output className="result-count">{messages.states.loading}</output>
                {received !== undefined && total ? (
                  <progress value={received} max={total} aria-label={messages.states.loading} />
                ) : null}
              </div>
            </div>
            <div className="overview" aria-hidden />
          </div>
          <div className="lanes" aria-hidden>
            <div className="lanes-tools" />
            <div className="lanes-body" />
          </div>
          <div className="list" aria-hidden>
            {ROWS.map((row) => (
              <div key={row} className="row">
                <p className="row-what">
                  <span className="row-topic" />
                  <span className="bone bone-title" />
                </p>
              </div>
            ))}
          </div>
        </main>
        <div className="detail detail-idle" aria-hidden />
      </div>
    </div>
  )
}

/** The timeline did not come: what, why, what to do. */
export function LoadFailed({ error, onRetry }: { error: DataError; onRetry: () => void }) {
  useReady(true)
  return (
    <div className="app">
      <header className="header">
        <span className="brand">
          <span className="brand-name">{messages.product}</span>
        </span>
      </header>
      <main className="main main-alone">
        <Notice
          kind="fail"
          alert
          level="h1"
          icon={<CloudOff size={28} aria-hidden />}
          title={messages.states.failedTitle}
          actions={
            <Button look="strong" onClick={onRetry}>
              {messages.states.retry}
            </Button>
          }
        >
          {messages.fault(error)}
        </Notice>
      </main>
    </div>
  )
}
