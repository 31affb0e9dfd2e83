import { Component, type ReactNode } from 'react'
import { askAgain } from './lazy-part.ts'

type BoundaryProps = {
  /** What is shown instead of a panel that broke; `retry` draws the panel anew. */
  renderFailure: (error: Error, retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps the failure of one panel inside that panel. */
export class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const retry = () => {
      askAgain()
      this.setState({ error: null })
    }
    return this.props.renderFailure(error, retry)
  }
}
