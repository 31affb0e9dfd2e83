import type { ReactNode } from 'react'

type NoticeProps = {
  kind?: 'plain' | 'warn' | 'fail'
  title: string
  icon?: ReactNode
  actions?: ReactNode
  children?: ReactNode
  /** Spoken at once; for what went wrong, not for what is merely empty. */
  alert?: boolean
  level?: 'h1' | 'h2' | 'h3'
}

/** One thing to tell: what it is, why, and what can be done about it. */
export function Notice({
  kind = 'plain',
  title,
  icon,
  actions,
  children,
  alert = false,
  level: Heading = 'h2',
}: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={alert ? 'alert' : undefined}>
      {icon ? <div className="notice-icon">{icon}</div> : null}
      <Heading className="notice-title">{title}</Heading>
      {children ? <div className="notice-text">{children}</div> : null}
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  )
}
