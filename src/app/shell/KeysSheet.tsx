import { Sheet } from '../ui/Sheet.tsx'
import { pageMessages } from '../words/page-messages.ts'

/** Every key that does something. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const words = pageMessages.keys
  return (
    <Sheet title={words.title} closeLabel={words.close} onClose={onClose}>
      <p className="sheet-lead">{words.intro}</p>
      <dl className="keys">
        {words.rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
