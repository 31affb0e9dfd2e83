import { CloudOff, Download } from 'lucide-react'
import { messages } from '../../messages.ts'
import { STATUSES } from '../../../model/vocabulary.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { RemovableChip } from '../../ui/Chip.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Shelf } from './Shelf.tsx'

const nothing = () => {}

/** Buttons, chips, fields and notices. */
export function Parts() {
  const { contested, statuses } = messages.event
  return (
    <>
      <Shelf title="Controls">
        <p className="gallery-row">
          <Button>Edge</Button>
          <Button look="plain" icon={<Download size={16} aria-hidden />}>
            Plain
          </Button>
          <Button look="strong">Strong</Button>
          <Button disabled>Disabled</Button>
          <IconButton label="Icon" onClick={nothing}>
            <Download size={16} aria-hidden />
          </IconButton>
          <button type="button" className="link-button">
            Link button
          </button>
          <kbd>/</kbd>
        </p>
        <p className="gallery-row">
          <RemovableChip removeLabel="Remove Norland" onRemove={nothing}>
            Norland
          </RemovableChip>
          <RemovableChip excluded removeLabel="Remove not Sudria" onRemove={nothing}>
            not Sudria
          </RemovableChip>
          <button type="button" className="chip">
            Chip
          </button>
        </p>
        <div className="gallery-row">
          <Segments
            label="Segments"
            value="one"
            options={[
              { value: 'one', label: 'One' },
              { value: 'two', label: 'Two' },
            ]}
            onChange={nothing}
          />
          <label className="switch">
            <input type="checkbox" className="check" defaultChecked /> Checked
          </label>
          <input className="field" aria-label="Field" defaultValue="Field" />
        </div>
      </Shelf>
      <Shelf title="How an event stands">
        <ul className="gallery-row">
          {STATUSES.map((status) => (
            <li key={status} className="state">
              <Mark shape={statuses[status].shape} /> {statuses[status].label}
            </li>
          ))}
          <li className="state state-contested">
            <Mark shape={contested.shape} /> {contested.label}
          </li>
        </ul>
      </Shelf>
      <Shelf title="Notices">
        <Notice title={messages.empty.title} level="h3" actions={<Button>Drop the dates · 4 events</Button>}>
          {messages.empty.text}
        </Notice>
        <Notice
          kind="fail"
          level="h3"
          title={messages.states.failedTitle}
          icon={<CloudOff size={28} aria-hidden />}
          actions={<Button look="strong">{messages.states.retry}</Button>}
        >
          {messages.states.codeMissing}
        </Notice>
        <div aria-hidden>
          <span className="bone bone-h" />
          <span className="bone bone-line" />
          <span className="bone bone-block" />
        </div>
      </Shelf>
    </>
  )
}
