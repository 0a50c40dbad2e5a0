/** Runs before the page is painted: the reader’s colours, a mark that scripts run, and how the page is laid out. */
import { awaitFace } from './face'
import { readTheme, showTheme } from './theme'

showTheme(readTheme())
const { dataset } = document.documentElement
dataset.scripts = 'on'
// To land there without a jump, all that stands above has to be measured, and at once.
if (leadsInside()) dataset.layout = 'whole'
else awaitFace()

/** Whether the reader comes to a place inside the page: by its address, or back to where they were. */
function leadsInside(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return location.hash !== '' || navigation?.type === 'reload' || navigation?.type === 'back_forward'
}
