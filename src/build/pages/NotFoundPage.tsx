/** Served for every address that has no file of its own; with scripts, the app reads the address and answers itself. */
export function NotFoundPage({ root }: { root: string }) {
  return (
    <article>
      <h1>No page stands at this address</h1>
      <p>
        <a href={root}>The timeline</a> lists all that there is.
      </p>
    </article>
  )
}
