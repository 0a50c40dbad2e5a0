/** Runs before the page is painted: the reader’s colours, a mark that scripts run, and how the page is laid out. */
import { awaitFace } from './face'
import { readTheme, showTheme } from './theme'

showTheme(readTheme())
const { dataset } = document.documentElement
dataset.scripts = 'on'
// To land inside a page without a jump, all that stands above has to be measured, and at once.
if (location.hash) dataset.layout = 'whole'
else awaitFace()
