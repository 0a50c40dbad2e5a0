/** What can go wrong while everything is kept. The reader is told in words; the program branches on `code`. */

export const keepFaults = {
  network: 'The network went away.',
  missing: 'A page could not be fetched.',
  full: 'There is no room left in this browser’s storage.',
  blocked: 'This browser does not let the site keep anything, as in some private windows.',
  stopped: 'Stopped.',
} as const

export type KeepFault = keyof typeof keepFaults

/** The only error that the keeper rejects with. */
export class KeepError extends Error {
  override readonly name = 'KeepError'
  constructor(
    readonly code: KeepFault,
    /** The file or the circumstance, for the console; never shown. */
    readonly detail = '',
  ) {
    super(keepFaults[code])
  }

  /** What the browser’s storage throws, by what it means. */
  static ofStorage(error: unknown): KeepError {
    if (error instanceof KeepError) return error
    const { name = '' } = (error ?? {}) as { name?: string }
    return new KeepError(name === 'QuotaExceededError' ? 'full' : 'blocked', String(error))
  }
}
