import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { href } from '@/lib/site'
import { DevelopmentAid } from './development-aid'
import { programs } from './programs'
import './globals.css'
import '@/components/notes/anchors.css'
import '@/components/search/search.css'

export default function Layout({ children }: { children: ReactNode }) {
  const { elements, preferences, search } = programs()
  return (
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <link rel="icon" href={href('/icon.svg')} type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
        <meta name="casus-base" content={href('/')} />
        <meta name="casus-search" content={`${href(search.worker)} ${href(search.index)} ${search.build}`} />
        {process.env.NODE_ENV === 'production' && <meta name="casus-offline" content={href('/sw.js')} />}
        {/* Blocks for a moment, so that a page never flashes in the wrong colours. */}
        <script src={href(preferences)} />
        {process.env.NODE_ENV === 'production' && <script type="module" src={href(elements)} />}
      </head>
      <body>
        <Shell>{children}</Shell>
        <DevelopmentAid />
      </body>
    </html>
  )
}
