/** What the site’s documents may do: nothing from elsewhere, nothing inline. */

/** `frame-ancestors` can only be said by a header; see host-files.ts. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

export const referrerPolicy = 'strict-origin-when-cross-origin'
