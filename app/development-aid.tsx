import stamp from '../.generated/stamp.json'
import { programs } from './programs'

/**
 * Development alone; the build leaves nothing of it. Imports the stamp of the content, so that Next renders the page
 * anew when `npm run dev` has read a changed file; lists faults of content on top of the page; loads the elements
 * only when React has taken over the page, which they would otherwise change under its hands.
 */
export async function DevelopmentAid() {
  if (process.env.NODE_ENV !== 'development') return null
  const { LoadElements } = await import('./load-elements')
  return (
    <div data-content={stamp.digest}>
      <LoadElements address={programs().elements} />
      {stamp.faults.length > 0 && (
        <pre
          role="alert"
          style={{
            position: 'fixed',
            inset: 'auto 0 0',
            margin: 0,
            padding: '1rem',
            background: '#fff',
            color: '#900',
            zIndex: 99,
            whiteSpace: 'pre-wrap',
          }}
        >
          {stamp.faults.join('\n')}
        </pre>
      )}
    </div>
  )
}
