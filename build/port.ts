/** The port at which a command serves: 3000, or what `PORT` says. */
import { type Served, type ServeOptions, serveSite } from './static-server'

export const port = Number(process.env.PORT ?? 3000)

/** Serves at the given port; where it cannot be had, says what to do and ends the process. */
export async function serveOrSay(options: ServeOptions & { port: number }): Promise<Served> {
  try {
    return await serveSite(options)
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    console.error(
      `Nothing can be served at port ${options.port} (${code}): stop what is there, or name another port, as in PORT=3100`,
    )
    process.exit(1)
  }
}
