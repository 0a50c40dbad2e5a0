'use client'

import { useEffect } from 'react'

/** Loads the custom elements once React has hydrated the page. Development alone. */
export function LoadElements({ address }: { address: string }) {
  useEffect(() => {
    const script = document.createElement('script')
    script.type = 'module'
    script.src = address
    document.head.append(script)
    // A built site that was served here before may have left its service worker, which keeps pages of its own.
    void navigator.serviceWorker
      ?.getRegistrations()
      .then((registrations) => registrations.map((registration) => registration.unregister()))
  }, [address])
  return null
}
