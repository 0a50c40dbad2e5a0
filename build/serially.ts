/** Work that is asked for again and again, in a process that has to outlive its faults. */

/**
 * Lets no work begin before the last is done: what is asked for meanwhile is done once, afterwards.
 *
 * @param work finds for itself what has changed
 * @param onFault hears what the work threw; that ends nothing else
 * @returns asks for the work
 */
export function serially(
  work: () => void | Promise<void>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let isWanted = false
  let isWorking = false
  return async () => {
    isWanted = true
    if (isWorking) return
    isWorking = true
    while (isWanted) {
      isWanted = false
      try {
        await work()
      } catch (fault) {
        onFault(fault)
      }
    }
    isWorking = false
  }
}
